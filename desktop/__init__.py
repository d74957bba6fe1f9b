"""The desktop application: host console, employee window and office screen."""
