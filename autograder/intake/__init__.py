"""The one door for submissions: whatever comes in, from the exchange or a platform's download, comes in by these rules."""
