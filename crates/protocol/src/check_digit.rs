//! The check digit of digits that people read and type, protocol.md §5.4: Damm's algorithm, which detects every single
//! wrong digit and every exchange of two neighbours, those with the check digit included.

/// Damm's quasigroup of order 10 (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004).
pub const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Computes the check digit of ASCII digits; `None` for any other character. Over digits that end with their check digit
/// the result is 0.
#[must_use]
pub fn check_digit(digits: &str) -> Option<u8> {
    digits.chars().try_fold(0u8, |interim, digit| {
        let digit = usize::try_from(digit.to_digit(10)?).ok()?;
        TABLE.get(usize::from(interim))?.get(digit).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_example_then_its_check_digit() {
        assert_eq!(check_digit("572"), Some(4));
        assert_eq!(check_digit("5724"), Some(0));
        assert_eq!(check_digit("57a"), None);
        assert_eq!(check_digit("٥"), None);
    }

    /// The properties from which the detection follows, for digits of any number.
    #[test]
    fn table_then_a_latin_square_without_exchangeable_neighbours() {
        for (interim, row) in TABLE.iter().enumerate() {
            assert_eq!(row[interim], 0);
            for (x, y) in (0..10).flat_map(|x| (0..x).map(move |y| (x, y))) {
                let next = |from: u8, digit: usize| TABLE[usize::from(from)][digit];
                let [after_x, after_y] = [x, y].map(|digit| row[digit]);
                assert_ne!(after_x, after_y, "row {interim}");
                assert_ne!(TABLE[x][interim], TABLE[y][interim], "column {interim}");
                assert_ne!(next(after_x, y), next(after_y, x), "{interim} {x} {y}");
            }
        }
    }
}
