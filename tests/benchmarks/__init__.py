"""Measurements that print tables; they are run by hand and are no tests."""
