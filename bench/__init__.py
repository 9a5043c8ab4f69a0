"""Benchmarks of Playground, each beside a rival or a bar, timed in the same run: `python -m bench [NAME …]`."""
