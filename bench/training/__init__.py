"""The training case: batches whose numbers of rows change, most rows of which do not count."""
