//! The words of a passage as tantivy asks for them. They were found when the vocabulary was made, and to find them again would take as
//! long as indexing them: so the text that tantivy is given is the number of the passage.

use std::ops::Range;
use std::sync::Arc;

use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};

use crate::search::vocabulary::{Vocabulary, WordId};

/// The name our tokenizer has inside the index.
pub const TOKENIZER: &str = "handbok";

pub fn tokenizers(vocabulary: &Arc<Vocabulary>) -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    let tokens = Arc::new(Tokens::of(vocabulary));
    let book = BookTokenizer { vocabulary: Arc::clone(vocabulary), tokens };
    tokenizers.register(TOKENIZER, TextAnalyzer::builder(book).build());
    tokenizers
}

/// Gives the words of a passage as the book's vocabulary has them: the stem, and the parts of a compound at the
/// same position.
#[derive(Clone)]
struct BookTokenizer {
    vocabulary: Arc<Vocabulary>,
    tokens: Arc<Tokens>,
}

/// What each word is indexed as, in one piece: a book has few words and uses them often, and they stay within the processor's reach so.
struct Tokens {
    letters: String,
    /// Where each token ends in the letters.
    ends: Vec<u32>,
    /// Where the tokens of each word end among the tokens.
    of_words: Vec<u32>,
}

impl Tokens {
    fn of(vocabulary: &Vocabulary) -> Tokens {
        let mut tokens = Tokens { letters: String::new(), ends: Vec::new(), of_words: Vec::new() };
        for word in vocabulary.tokens_of_words() {
            for token in word {
                tokens.letters.push_str(token);
                tokens.ends.push(tokens.letters.len() as u32);
            }
            tokens.of_words.push(tokens.ends.len() as u32);
        }
        tokens
    }

    /// Returns which tokens a word has.
    fn of_word(&self, word: WordId) -> Range<u32> {
        before(&self.of_words, word)..self.of_words[word as usize]
    }

    fn token(&self, token: u32) -> &str {
        &self.letters[before(&self.ends, token) as usize..self.ends[token as usize] as usize]
    }
}

/// Returns the end of what comes before a place in a list of ends.
fn before(ends: &[u32], place: u32) -> u32 {
    place.checked_sub(1).map_or(0, |before| ends[before as usize])
}

struct BookTokens<'a> {
    tokens: &'a Tokens,
    words: std::slice::Iter<'a, WordId>,
    /// The tokens of the last word that are still to come.
    parts: Range<u32>,
    token: Token,
}

impl Tokenizer for BookTokenizer {
    type TokenStream<'a> = BookTokens<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> BookTokens<'a> {
        let number = text.parse().expect("the text is the number of a passage");
        BookTokens {
            tokens: &self.tokens,
            words: self.vocabulary.of_passage(number).iter(),
            parts: 0..0,
            token: Token::default(),
        }
    }
}

impl TokenStream for BookTokens<'_> {
    fn advance(&mut self) -> bool {
        while self.parts.is_empty() {
            let Some(word) = self.words.next() else { return false };
            self.parts = self.tokens.of_word(*word);
            self.token.position = self.token.position.wrapping_add(1);
        }
        let token = self.parts.next().expect("there is one more");
        self.token.text.clear();
        self.token.text.push_str(self.tokens.token(token));
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
