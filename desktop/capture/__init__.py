"""What stands before the console: cameras, screens and microphones, as Qt captures them."""
