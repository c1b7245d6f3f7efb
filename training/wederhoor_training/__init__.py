"""Makes Wederhoor's language models: one small network per language for tags, trees and names."""
