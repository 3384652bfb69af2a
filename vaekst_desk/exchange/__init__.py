"""Frozen rows to and from other programs: csv, xlsx, vcf. No queries, no Qt."""
