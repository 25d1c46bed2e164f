//! Cuts an XML file into its units. Home of `quick-xml`.
//!
//! One unit is in memory at a time, and only so much of it. Nothing that a file declares is expanded: the
//! five entities of XML and numeric ones are all there are. A unit that is broken is told, and reading
//! goes on at the next one.

mod markup;
mod state;

use std::io::Read;

use quick_xml::{
    Reader,
    errors::Error,
    events::{BytesStart, Event},
};

use super::{
    decode::{Decoded, UNREADABLE},
    element::Element,
    fault::Fault,
};
use markup::{attributes, known_encoding, resolved};
use state::{Growing, State};

/// Reads a file unit by unit.
pub struct Splitter<R: Read> {
    reader: Reader<Decoded<R>>,
    buffer: Vec<u8>,
    state: State,
    /// Elements around units that are open.
    depth: usize,
    is_over: bool,
}

/// A part of a file.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// An element around units begins: what it says holds for what follows.
    Around(Element),
    /// A unit, and the line it begins on.
    Unit(u64, Element),
}

/// The names of units, in all formats.
const UNITS: &[&str] = &["tu", "unit", "trans-unit"];

const UNIT_BYTES: usize = 1024 * 1024;
const UNIT_NODES: usize = 10_000;
const DEPTH: usize = 100;

type Taken = Result<Option<Piece>, Fault>;

impl<R: Read> Splitter<R> {
    /// Of a file from its beginning.
    pub fn new(source: R) -> Splitter<R> {
        let mut reader = Reader::from_reader(Decoded::new(source));
        let config = reader.config_mut();
        // A broken unit must not end the file: names are compared here, where there is a way on.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.expand_empty_elements = true;
        Splitter { reader, buffer: Vec::new(), state: State::Around, depth: 0, is_over: false }
    }

    /// The next part; a fault of one unit, or one after which nothing comes.
    pub fn next(&mut self) -> Option<Result<Piece, Fault>> {
        while !self.is_over {
            let taken = self.step();
            self.is_over |= taken.as_ref().is_err_and(|fault| fault.is_last);
            if let Some(taken) = taken.transpose() {
                return Some(taken);
            }
        }
        None
    }

    fn step(&mut self) -> Taken {
        let line = self.reader.get_ref().line();
        self.reader.get_mut().begin_piece();
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.clear();
        let event = self.reader.read_event_into(&mut buffer);
        let bytes = self.reader.get_ref().piece_bytes();
        let taken = match event {
            Ok(event) => self.grow(bytes).and_then(|()| self.take(&event, line)),
            Err(error) => self.stumble(&error, line),
        };
        self.buffer = buffer;
        taken
    }

    fn take(&mut self, event: &Event, line: u64) -> Taken {
        match event {
            Event::Start(tag) => self.begin(tag, line),
            Event::End(tag) => self.end(tag.local_name().into_inner()),
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(reference) => match resolved(reference) {
                Ok(sign) => self.text(sign.encode_utf8(&mut [0; 4])),
                Err(reason) => self.give_up(reason),
            },
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().and_then(Result::ok);
                let encoding = encoding.as_deref().unwrap_or("utf-8");
                known_encoding(encoding).map_err(|reason| Fault::last(line, reason))?;
                Ok(None)
            }
            Event::DocType(doctype) if doctype.contains("<!ENTITY") => {
                Err(Fault::last(line, "it declares entities of its own, which we do not expand"))
            }
            Event::Eof => {
                self.is_over = true;
                self.ended(line)
            }
            _ => Ok(None),
        }
    }

    fn begin(&mut self, tag: &BytesStart, line: u64) -> Taken {
        let is_unit = UNITS.contains(&tag.local_name().into_inner());
        let element = attributes(tag)
            .map(|attributes| Element::new(tag.local_name().into_inner(), attributes));
        if is_unit {
            let before = std::mem::replace(&mut self.state, State::Unit(Growing::new(line)));
            self.push(element)?;
            return match before {
                State::Unit(before) => Err(Fault::unit(before.line, "it is not closed")),
                State::Around | State::Skipping => Ok(None),
            };
        }
        if !matches!(self.state, State::Around) {
            return self.push(element);
        }
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Fault::last(line, "elements lie too deep in each other"));
        }
        element
            .map(|element| Some(Piece::Around(element)))
            .map_err(|reason| Fault::last(line, reason))
    }

    /// An element of a unit begins.
    fn push(&mut self, element: Result<Element, String>) -> Taken {
        let State::Unit(unit) = &mut self.state else { return Ok(None) };
        match element {
            Ok(element) => {
                unit.open.push(element);
                unit.nodes += 1;
                if unit.open.len() > DEPTH || unit.nodes > UNIT_NODES {
                    return self.give_up("it holds too many elements");
                }
                Ok(None)
            }
            Err(reason) => self.give_up(reason),
        }
    }

    fn end(&mut self, name: &str) -> Taken {
        let unit = match &mut self.state {
            State::Unit(unit) => unit,
            State::Skipping if UNITS.contains(&name) => {
                self.state = State::Around;
                return Ok(None);
            }
            State::Skipping => return Ok(None),
            State::Around => {
                self.depth = self.depth.saturating_sub(1);
                return Ok(None);
            }
        };
        let line = unit.line;
        let Some(element) = unit.open.pop() else { return Ok(None) };
        if element.name != name {
            let fault = self.give_up(format!("<{}> is closed by </{name}>", element.name));
            if UNITS.contains(&name) {
                self.state = State::Around;
            }
            return fault;
        }
        if let Some(around) = unit.open.last_mut() {
            around.push(element);
            return Ok(None);
        }
        self.state = State::Around;
        Ok(Some(Piece::Unit(line, element)))
    }

    fn text(&mut self, text: &str) -> Taken {
        let State::Unit(unit) = &mut self.state else { return Ok(None) };
        if text.contains(UNREADABLE) {
            return self.give_up("it holds bytes that are no text in the encoding of the file");
        }
        if let Some(element) = unit.open.last_mut() {
            element.push_text(text);
        }
        Ok(None)
    }

    fn grow(&mut self, bytes: usize) -> Result<(), Fault> {
        let State::Unit(unit) = &mut self.state else { return Ok(()) };
        unit.bytes += bytes;
        if unit.bytes <= UNIT_BYTES {
            return Ok(());
        }
        self.give_up(format!("it is longer than {UNIT_BYTES} bytes")).map(|_| ())
    }

    /// The unit that is being read is told as broken, and its rest left out.
    fn give_up(&mut self, reason: impl Into<String>) -> Taken {
        match std::mem::replace(&mut self.state, State::Skipping) {
            State::Unit(unit) => Err(Fault::unit(unit.line, reason)),
            before => {
                self.state = before;
                Ok(None)
            }
        }
    }

    /// What the XML reader cannot read: it goes on after all but what has no end.
    fn stumble(&mut self, error: &Error, line: u64) -> Taken {
        match error {
            Error::Io(_) | Error::Syntax(_) => Err(Fault::last(line, error.to_string())),
            _ => self.give_up(error.to_string()),
        }
    }

    fn ended(&self, line: u64) -> Taken {
        match &self.state {
            State::Unit(unit) => Err(Fault::last(unit.line, "the file ends inside this unit")),
            State::Skipping => Err(Fault::last(line, "the file ends inside a unit")),
            State::Around if self.depth > 0 => {
                Err(Fault::last(line, "the file ends before its last closing tag"))
            }
            State::Around => Ok(None),
        }
    }
}
