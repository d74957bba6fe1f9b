"""A certificate for localhost, made afresh, and the two sides that use it."""

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest


def certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A context that serves as localhost, and one that trusts it; skips without openssl."""
    cert, key = certificate_files(folder)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(cert, key)
    return serving, ssl.create_default_context(cafile=cert)


def certificate_files(folder: Path) -> tuple[Path, Path]:
    """The files of a certificate for localhost: the certificate and its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("the openssl command is not installed")
    cert, key = folder / "cert.pem", folder / "key.pem"
    words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    words += ["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(
        [openssl, *words, "-keyout", str(key), "-out", str(cert)], check=True, capture_output=True
    )
    return cert, key
