//! A real server of Apertium APY, for tests and benches: see `apy_server.py`.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// Debian's server with Debian's pairs; it ends with the test.
pub struct Server {
    child: Child,
    pub url: String,
}

impl Server {
    pub fn start() -> Server {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/translators/apy_server.py");
        let mut child = Command::new("/usr/bin/python3")
            .args([script, "/usr/share/apertium"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .env("LC_ALL", "C.UTF-8")
            .spawn()
            .unwrap();
        let mut port = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut port).unwrap();
        assert!(!port.is_empty(), "apt-get install apertium-apy apertium-es-pt; tests/check does");
        Server { child, url: format!("http://127.0.0.1:{}", port.trim()) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
