//! Numbers as printable ASCII: small ones take one character, and nothing needs escaping in a script.
//!
//! 91 characters, `!` to `~` without `"`, `\` and `<`. The first one tells the size: a number below 60 is one
//! character, below 2,244 two, below 51,930 three, and below 805,501 four.

/// One more than the highest number that can be written.
pub const LIMIT: u32 = 51_930 + 91 * 91 * 91;

const ALPHABET: &[u8; 91] =
    b"!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/// Adds a number.
pub fn push(out: &mut String, number: u32) {
    let digit = |value: u32| ALPHABET[value as usize] as char;
    match number {
        0..60 => out.push(digit(number)),
        60..2_244 => {
            let rest = number - 60;
            out.push(digit(60 + rest / 91));
            out.push(digit(rest % 91));
        }
        2_244..51_930 => {
            let rest = number - 2_244;
            out.push(digit(84 + rest / 8_281));
            out.push(digit(rest / 91 % 91));
            out.push(digit(rest % 91));
        }
        51_930..LIMIT => {
            let rest = number - 51_930;
            out.push(digit(90));
            out.push(digit(rest / 8_281));
            out.push(digit(rest / 91 % 91));
            out.push(digit(rest % 91));
        }
        _ => panic!("{number} is more than an index of this kind can hold"),
    }
}

/// Reads the numbers of a text one by one.
pub struct Numbers<'t> {
    bytes: std::slice::Iter<'t, u8>,
}

impl<'t> Numbers<'t> {
    pub fn new(text: &'t str) -> Numbers<'t> {
        Numbers { bytes: text.as_bytes().iter() }
    }

    fn digit(&mut self) -> Option<u32> {
        let byte = *self.bytes.next()?;
        ALPHABET.iter().position(|&letter| letter == byte).map(|value| value as u32)
    }
}

impl Iterator for Numbers<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let first = self.digit()?;
        Some(match first {
            0..60 => first,
            60..84 => 60 + (first - 60) * 91 + self.digit()?,
            84..90 => 2_244 + (first - 84) * 8_281 + self.digit()? * 91 + self.digit()?,
            _ => 51_930 + self.digit()? * 8_281 + self.digit()? * 91 + self.digit()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let numbers = [0, 1, 59, 60, 61, 2_243, 2_244, 51_929, 51_930, 400_000, LIMIT - 1];
        let mut text = String::new();
        numbers.iter().for_each(|number| push(&mut text, *number));
        assert_eq!(text.len(), 3 + 3 * 2 + 2 * 3 + 3 * 4);
        assert_eq!(Numbers::new(&text).collect::<Vec<_>>(), numbers);
        assert!(!text.contains(['"', '\\', '<', ' ']));
    }
}
