//! Which addresses are on the public internet.

use std::{
    io::{Error, ErrorKind, Result},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs},
};

use crate::config::Reach;

/// What a name and port stand for; refused where any of it is out of reach. The connection goes to these
/// addresses, so that a name cannot stand for others a moment later.
pub fn resolve(host_and_port: &str, reach: Reach) -> Result<Vec<SocketAddr>> {
    let found: Vec<SocketAddr> = host_and_port.to_socket_addrs()?.collect();
    if reach == Reach::Public && !found.iter().all(|address| is_public(address.ip())) {
        return Err(Error::from(ErrorKind::PermissionDenied));
    }
    Ok(found)
}

/// Whether a name stands for this machine or its neighbours by custom.
pub fn is_local_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let is_below = |end: &str| name == end || name.ends_with(&format!(".{end}"));
    ["localhost", "local", "internal", "localdomain"].into_iter().any(is_below)
}

/// Whether anybody on the internet can reach it.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// All of IPv4 but what IANA's registry of special purposes keeps from the internet.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let is_special = match address.octets() {
        [0 | 10 | 127, ..]
        | [169, 254, ..]
        | [192, 168, ..]
        | [192, 0, 0 | 2, _]
        | [192, 88, 99, _]
        | [198, 51, 100, _]
        | [203, 0, 113, _] => true,
        [100, second, ..] => (64..128).contains(&second),
        [172, second, ..] => (16..32).contains(&second),
        [198, second, ..] => second == 18 || second == 19,
        // Many at once, reserved, everybody.
        [first, ..] => first >= 224,
    };
    !is_special
}

/// Only what is handed out to the world, without what stands for an IPv4 address inside.
fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = address.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    match address.segments() {
        // Documentation, tunnels, and their like.
        [0x2001, second, ..] => second >= 0x0200 && second != 0x0db8,
        [0x2002, ..] => false,
        [0x3fff, second, ..] => second >= 0x1000,
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_we_can_reach_is_not_public() {
        let ours = [
            "127.0.0.1",
            "10.1.2.3",
            "172.31.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "::7f00:1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
        ];

        for address in ours {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in ["1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
        for name in ["localhost", "a.localhost.", "Printer.LOCAL", "metadata.google.internal"] {
            assert!(is_local_name(name), "{name}");
        }
        assert!(!is_local_name("local.example.org"));
    }
}
