//! A way to the server that can fall silent: connections stay open, and nothing comes through any more.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    thread,
};

/// Between us and a server.
pub struct Proxy {
    port: u16,
    server_port: u16,
}

/// A connection that sends this is silent from then on.
pub const SILENCER: &str = "SELECT 'silence'";

impl Proxy {
    pub fn to(server_port: u16) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                connect(client, server_port);
            }
        });
        Proxy { port, server_port }
    }

    /// The address by way of this.
    pub fn on_the_way(&self, url: &str) -> String {
        url.replace(&format!(":{}/", self.server_port), &format!(":{}/", self.port))
    }
}

fn connect(client: TcpStream, server_port: u16) {
    let server = TcpStream::connect(("127.0.0.1", server_port)).unwrap();
    let (from, to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    thread::spawn(move || forward(from, to));
    thread::spawn(move || forward(server, client));
}

/// Until one of them ends; a silent one is read and not heard.
fn forward(mut from: TcpStream, mut to: TcpStream) {
    let mut bytes = vec![0; 65536];
    let mut is_silent = false;
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        let silencer = SILENCER.as_bytes();
        is_silent |= bytes[..count].windows(silencer.len()).any(|part| part == silencer);
        if !is_silent && to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    if !is_silent {
        let _ = to.shutdown(std::net::Shutdown::Both);
    }
}
