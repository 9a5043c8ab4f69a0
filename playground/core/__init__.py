"""The document: what a project is, without Qt, torch or numpy."""
