"""Menu entries and dialogs; a button runs an algorithm and never computes."""
