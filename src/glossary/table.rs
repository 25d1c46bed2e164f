//! Glossaries as tables: CSV and TSV with a first line of column names.
//!
//! `source` must be there; `target`, `do_not_translate`, `case`, `part_of_speech`, `forbidden` (several
//! with `|` between) and `note` may be, in any order. Other columns are overlooked.

use super::{Entry, Fault, Row};

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// CSV.
    Comma,
    /// TSV.
    Tab,
}

const COLUMNS: [&str; 7] =
    ["source", "target", "do_not_translate", "case", "part_of_speech", "forbidden", "note"];

impl Separator {
    fn byte(self) -> u8 {
        match self {
            Separator::Comma => b',',
            Separator::Tab => b'\t',
        }
    }
}

/// Reads a table; rows with their line from 1. `Err` where its first line names no column `source`.
pub fn read(bytes: &[u8], separator: Separator) -> Result<Vec<Row>, Fault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator.byte()).flexible(true).from_reader(bytes);
    let headers = reader.headers().map_err(|_| Fault::Unreadable)?;
    let named = |name: &str| headers.iter().position(|h| h.trim().eq_ignore_ascii_case(name));
    let columns = COLUMNS.map(named);
    columns[0].ok_or(Fault::NoTerm)?;
    let mut rows = Vec::new();
    for record in reader.records() {
        rows.push(match record {
            Ok(record) => Row { at: line(record.position()), entry: entry(&record, &columns) },
            Err(error) => Row { at: line(error.position()), entry: Err(Fault::Unreadable) },
        });
    }
    Ok(rows)
}

fn line(position: Option<&csv::Position>) -> usize {
    position.and_then(|position| usize::try_from(position.line()).ok()).unwrap_or_default()
}

fn entry(record: &csv::StringRecord, columns: &[Option<usize>; 7]) -> Result<Entry, Fault> {
    let cell =
        |column: usize| columns[column].and_then(|at| record.get(at)).unwrap_or_default().trim();
    let case = match cell(3).to_lowercase().as_str() {
        "" => super::Case::default(),
        named => named.parse().map_err(|()| Fault::UnknownCase)?,
    };
    let is_kept = match cell(2).to_lowercase().as_str() {
        "" | "false" | "no" | "0" => false,
        "true" | "yes" | "1" | "x" => true,
        _ => return Err(Fault::Unreadable),
    };
    Ok(Entry {
        source: cell(0).to_owned(),
        target: cell(1).to_owned(),
        is_kept,
        case,
        part_of_speech: cell(4).to_owned(),
        forbidden: cell(5).split('|').map(str::to_owned).filter(|f| !f.is_empty()).collect(),
        note: cell(6).to_owned(),
    })
}

/// Writes a table with all columns.
pub fn write(entries: &[Entry], separator: Separator) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(separator.byte()).from_writer(Vec::new());
    let rows = entries.iter().map(|entry| {
        let is_kept = if entry.is_kept { "true" } else { "" };
        let forbidden = entry.forbidden.join("|");
        let cells = [&entry.source, &entry.target, is_kept, entry.case.name()];
        let rest = [entry.part_of_speech.as_str(), &forbidden, &entry.note];
        cells.into_iter().chain(rest).map(str::to_owned).collect::<Vec<_>>()
    });
    let header = COLUMNS.map(str::to_owned).to_vec();
    for row in std::iter::once(header).chain(rows) {
        writer.write_record(&row).expect("a vector takes all that is written");
    }
    writer.into_inner().expect("a vector takes all that is written")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_in_any_order_and_rows_tell_their_line() {
        let table = "note,target,Source,do_not_translate\n,navio,vessel,\n\"two\nlines\",,NATO,yes\nx,y,z,maybe\n";

        let rows = read(table.as_bytes(), Separator::Comma).unwrap();

        assert_eq!(rows[0].entry.as_ref().unwrap().target, "navio");
        assert_eq!((rows[1].at, rows[1].entry.as_ref().unwrap().is_kept), (3, true));
        assert_eq!((rows[2].at, &rows[2].entry), (5, &Err(Fault::Unreadable)));
        assert_eq!(read(b"a,b\nc,d\n", Separator::Comma), Err(Fault::NoTerm));
    }

    #[test]
    fn bytes_that_are_no_text_spoil_their_row_only() {
        let rows = read(b"source\ttarget\nA\tB\n\xff\tC\nD\tE\n", Separator::Tab).unwrap();

        let readable: Vec<bool> = rows.iter().map(|row| row.entry.is_ok()).collect();
        assert_eq!(readable, [true, false, true]);
    }
}
