//! Columns of text as wide as their widest cell.

/// Rows under their titles, a line each, without white space at their ends.
pub fn render<const N: usize>(titles: [&str; N], rows: &[[String; N]]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([titles[column].chars().count()]).max().unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let titles = titles.map(str::to_owned);
    let lines = std::iter::once(&titles).chain(rows).map(line);
    lines.collect::<Vec<_>>().join("\n")
}

/// `21.4 MB`; powers of ten, as disks and downloads are counted.
pub fn megabytes(bytes: u64) -> String {
    // Tenths are kept by dividing as integers.
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}
