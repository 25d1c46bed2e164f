//! `tolmach health`: asks the server of these settings whether it is ready.
//!
//! For container health checks, so that an image needs no `curl`. It speaks just enough HTTP to read
//! a status line and waits two seconds at most.

use std::{
    io::{self, Read, Write},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream},
    process::ExitCode,
    time::{Duration, Instant},
};

use crate::config::Server;

/// Docker's own default is 30 s; a server that needs two for this is not well.
const PATIENCE: Duration = Duration::from_secs(2);

/// Longer than any status line.
const LINE_LIMIT_BYTES: usize = 256;

/// Exit code 0 where `GET /readyz` answers 200, 1 with a line on standard error where it does not.
pub(super) fn run(server: &Server) -> ExitCode {
    let address = reachable(server.listen);
    let complaint = match status_line(address) {
        Ok(line) if line.split(' ').nth(1) == Some("200") => return ExitCode::SUCCESS,
        Ok(line) => format!("answered {line:?}"),
        Err(error) => format!("did not answer: {error}"),
    };
    eprintln!("tolmach health: GET /readyz on {address} {complaint}; expected status 200");
    ExitCode::FAILURE
}

/// Where a process on the same machine finds a server that listens on `listen`.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let host = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(host, listen.port())
}

fn status_line(address: SocketAddr) -> io::Result<String> {
    let deadline = Instant::now() + PATIENCE;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let request = format!("GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    // In one piece: `write!` would send one for each part of the text.
    stream.write_all(request.as_bytes())?;
    let mut line = Vec::new();
    while !line.contains(&b'\n') && line.len() < LINE_LIMIT_BYTES {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        let mut chunk = [0; LINE_LIMIT_BYTES];
        match stream.read(&mut chunk)? {
            0 => break,
            length => line.extend_from_slice(&chunk[..length]),
        }
    }
    let text = String::from_utf8_lossy(&line);
    Ok(text.lines().next().unwrap_or_default().to_owned())
}
