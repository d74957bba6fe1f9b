"""The live picture on its way out: finished MPEG-TS bytes to everybody who watches."""
