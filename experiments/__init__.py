"""The two-stage method against its simple alternatives, at sizes that two cores can run."""
