"""Runs a project. PyTorch, never Qt."""
