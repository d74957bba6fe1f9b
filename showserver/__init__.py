"""The server of Applaus: one asyncio process that holds the show."""
