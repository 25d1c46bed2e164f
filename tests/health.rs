//! What a container's health check can rely on.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener},
    process::{Command, Output},
    thread,
};

/// Runs `tolmach health` against a server that takes one request and answers with `status`.
fn health_of_a_server_that_answers(status: &'static str) -> (Output, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = String::new();
        while !request.ends_with("\r\n\r\n") {
            let mut chunk = [0; 512];
            let length = stream.read(&mut chunk).unwrap();
            assert!(length > 0, "the request ended early: {request:?}");
            request.push_str(std::str::from_utf8(&chunk[..length]).unwrap());
        }
        write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n").unwrap();
        request
    });

    let output = health_of(address);

    (output, server.join().unwrap())
}

fn health_of(address: SocketAddr) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tolmach"));
    command.arg("health").env("TOLMACH_SERVER_LISTEN", address.to_string());
    command.current_dir(env!("CARGO_TARGET_TMPDIR")).output().unwrap()
}

#[test]
fn a_ready_server_is_healthy() {
    let (output, request) = health_of_a_server_that_answers("200 OK");

    assert_eq!(output.status.code(), Some(0));
    assert!(request.starts_with("GET /readyz HTTP/1.1\r\nHost: 127.0.0.1:"), "{request}");
}

#[test]
fn a_server_that_is_not_ready_is_not_healthy_and_the_answer_is_told() {
    let (output, _) = health_of_a_server_that_answers("503 Service Unavailable");

    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("503 Service Unavailable"));
}

#[test]
fn a_server_that_is_not_there_is_not_healthy() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);

    assert_eq!(health_of(address).status.code(), Some(1));
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();

    let output = health_of(listener.local_addr().unwrap());

    assert_eq!(output.status.code(), Some(1));
}
