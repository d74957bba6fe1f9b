"""HTTP: uploads, pictures, the join page, health and metrics."""
