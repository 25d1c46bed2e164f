//! Columns of text as wide as their widest cell.

/// Prints rows under their titles to standard output; the last column is not padded.
pub fn print<const N: usize>(titles: [&str; N], rows: &[[String; N]]) {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([titles[column].chars().count()]).max().unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    for row in std::iter::once(&titles.map(str::to_owned)).chain(rows) {
        let padded: Vec<String> =
            row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        println!("{}", padded.join("  ").trim_end());
    }
}

/// `21.4 MB`; powers of ten, as disks and downloads are counted.
pub fn megabytes(bytes: u64) -> String {
    // Tenths are kept by dividing as integers.
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}
