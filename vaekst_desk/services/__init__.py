"""What the secretary does: one module per noun, functions of a session; `desk` runs them."""
