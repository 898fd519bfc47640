//! What an editor tells the search about the words of the book: `content/sokeord.toml`.

/// Words are in lower case.
#[derive(Debug, Default, Clone)]
pub struct SearchWords {
    /// Groups of words that are one to whoever searches.
    pub same: Vec<Vec<String>>,
    /// Compounds and where they are split, with `|` between the parts.
    pub split: Vec<String>,
    /// Words that only look like compounds.
    pub whole: Vec<String>,
}

impl SearchWords {
    /// Adds the words of another file.
    pub fn add(&mut self, other: SearchWords) {
        self.same.extend(other.same);
        self.split.extend(other.split);
        self.whole.extend(other.whole);
    }
}
