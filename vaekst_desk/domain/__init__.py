"""What the alliance is: enums, frozen rows, pure rules and errors. Standard library only."""
