//! What every HTTP client of a service keeps to: its way through proxies and to private authorities, and what
//! it takes for an answer. The service behind is LibreTranslate's double.

use std::{
    fs,
    io::{BufReader, Write, copy},
    net::{Shutdown, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    thread,
};

use flate2::{Compression, write::GzEncoder};
use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use serde_json::json;
use tolmach::{
    config::{Config, File, Sources},
    translator::{TranslateError, Translator, services},
};

use crate::{
    double::{Double, Fault, Request, Response, read},
    libretranslate,
    subject::{SECRET, ask, ask_failing, job, runtime, translation, translator_within},
};

const TEXT: &str = "The harbour is open.";

/// LibreTranslate at an address, with time enough for a busy machine.
fn at(url: &str, settings: &str) -> Arc<dyn Translator> {
    let service = format!("kind = \"libretranslate\"\nurl = \"{url}\"\nkey = \"{SECRET}\"");
    translator_within(20_000, &format!("{service}\n{settings}"))
}

fn refresh(translator: &dyn Translator) -> Result<(), TranslateError> {
    runtime().block_on(translator.refresh())
}

/// That it tells its languages and translates.
fn works(translator: &dyn Translator) {
    assert_eq!(refresh(translator), Ok(()));
    assert_eq!(ask(translator, job(&[TEXT])).unwrap()[0].text, translation(TEXT));
}

// Private authorities.

/// An authority of one's own, and a certificate of it for 127.0.0.1.
struct Authority(PathBuf);

const EXTENSIONS: &str = "[req]\ndistinguished_name = name\nprompt = no\nx509_extensions = authority\n\
     [name]\nCN = Tolmach tests\n\
     [authority]\nbasicConstraints = critical,CA:TRUE\nkeyUsage = critical,keyCertSign\n\
     [server]\nbasicConstraints = CA:FALSE\nsubjectAltName = IP:127.0.0.1\n";

impl Authority {
    fn new(name: &str) -> Authority {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("wire-{name}"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("openssl.cnf"), EXTENSIONS).unwrap();
        let openssl = |arguments: &str| {
            let ended = Command::new("openssl")
                .current_dir(&folder)
                .args(arguments.split_whitespace())
                .output()
                .expect("openssl is installed");
            assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        };
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -config openssl.cnf";
        openssl(&format!("req -x509 {key} -days 2 -keyout ca.key -out ca.pem"));
        openssl(&format!("req {key} -subj /CN=double -keyout server.key -out server.csr"));
        openssl(
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 \
             -extfile openssl.cnf -extensions server -out server.pem",
        );
        Authority(folder)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// The double behind TLS; its address.
    fn double(&self) -> String {
        let certificates = CertificateDer::pem_file_iter(self.file("server.pem")).unwrap();
        let certificates = certificates.map(Result::unwrap).collect();
        let key = PrivateKeyDer::from_pem_file(self.file("server.key")).unwrap();
        let ring = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(ring);
        let builder = builder.with_safe_default_protocol_versions().unwrap();
        let config = builder.with_no_client_auth().with_single_cert(certificates, key).unwrap();
        let (config, handler) = (Arc::new(config), libretranslate::subject().handler);
        serve("https", move |stream| {
            let connection = ServerConnection::new(config.clone()).unwrap();
            let mut stream = BufReader::new(StreamOwned::new(connection, stream));
            while let Some(request) = read(&mut stream) {
                let answer = handler(&request).bytes();
                if stream.get_mut().write_all(&answer).is_err() {
                    return;
                }
            }
        })
    }
}

/// A server that does this with each connection; its address.
fn serve(scheme: &str, talk: impl Fn(TcpStream) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("{scheme}://{}", listener.local_addr().unwrap());
    let talk = Arc::new(talk);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let talk = talk.clone();
            thread::spawn(move || talk(stream));
        }
    });
    url
}

#[test]
fn a_private_authority_is_trusted_where_its_file_is_named_and_only_there() {
    let (ours, others) = (Authority::new("ours"), Authority::new("others"));
    let url = ours.double();
    let named = |authority: &Authority| format!("ca_file = \"{}\"", authority.file("ca.pem"));

    let refused = [at(&url, ""), at(&url, &named(&others))].map(|one| refresh(&*one).unwrap_err());

    assert!(refused.iter().all(|error| error.class() == "unavailable"), "{refused:?}");
    works(&*at(&url, &named(&ours)));
}

#[test]
fn a_file_without_certificates_is_a_wrong_setting() {
    let authority = Authority::new("no-certificates");
    for (file, wanted) in [("ca.key", "no certificates in PEM"), ("none.pem", "not found")] {
        let file = authority.file(file);

        let told = build(&format!("ca_file = \"{file}\"")).unwrap_err();

        assert!(told.starts_with("ca_file: ") && told.contains(wanted), "{told}");
    }
}

/// What the wiring says of a service with these settings.
fn build(settings: &str) -> Result<(), String> {
    let table = "[backends.subject]\nkind = \"libretranslate\"\nurl = \"http://127.0.0.1:9\"";
    let file = File::parse(Path::new("tolmach.toml"), &format!("{table}\n{settings}\n")).unwrap();
    let sources = Sources { file: Some(file), ..Sources::default() };
    let (config, _) = Config::read(&sources).expect("right settings");
    services::build(&config.backends[0]).map(|_| ())
}

// Proxies.

const PASSWORD: &str = "open-sesame";

/// `user:open-sesame`
const LOGIN: &str = "Basic dXNlcjpvcGVuLXNlc2FtZQ==";

/// The setting for a proxy at an address, with user and password.
fn proxy(url: &str) -> String {
    let host = url.trim_start_matches("http://");
    format!("proxy = \"http://user:{PASSWORD}@{host}\"")
}

#[test]
fn a_request_goes_through_the_proxy() {
    // Nobody has this name: only a proxy can help.
    let through = Double::start(|request| {
        let path = request.path.strip_prefix("http://translate.invalid");
        match (path, request.header("proxy-authorization") == LOGIN) {
            (Some(path), true) => {
                let asked = Request { path: path.to_owned(), ..request.clone() };
                (libretranslate::subject().handler)(&asked)
            }
            _ => Response::new(407, "text/plain", ""),
        }
    });

    works(&*at("http://translate.invalid", &proxy(&through.url)));
}

#[test]
fn a_connection_with_tls_goes_through_the_proxy() {
    let authority = Authority::new("behind-a-proxy");
    let service = authority.double();
    let host = service.trim_start_matches("https://").to_owned();
    let tunnel = serve("http", move |mut stream| {
        let request = read(&mut BufReader::new(stream.try_clone().unwrap())).unwrap();
        let is_right = request.method == "CONNECT"
            && request.path == host
            && request.header("proxy-authorization") == LOGIN;
        if !is_right {
            stream.write_all(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n").unwrap();
            return;
        }
        stream.write_all(b"HTTP/1.1 200 Go on\r\n\r\n").unwrap();
        join(&stream, &TcpStream::connect(&host).unwrap());
    });
    let trusted = format!("ca_file = \"{}\"", authority.file("ca.pem"));

    works(&*at(&service, &format!("{trusted}\n{}", proxy(&tunnel))));
    let wrong = format!("{trusted}\n{}", proxy(&tunnel).replace("sesame", "says-me"));
    assert_eq!(refresh(&*at(&service, &wrong)).unwrap_err().class(), "unavailable");
}

/// Carries bytes both ways until one side ends.
fn join(one: &TcpStream, other: &TcpStream) {
    let carry = |from: &TcpStream, to: &TcpStream| {
        let (mut from, mut to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
        thread::spawn(move || {
            copy(&mut from, &mut to).ok();
            to.shutdown(Shutdown::Both).ok();
        })
    };
    let (there, back) = (carry(one, other), carry(other, one));
    there.join().unwrap();
    back.join().unwrap();
}

#[test]
fn the_password_of_a_proxy_is_in_no_error() {
    let refusing = Double::start(|_| Response::new(407, "text/plain", PASSWORD));
    let failing = Double::start(|_| Response::new(502, "text/plain", PASSWORD));
    failing.fail_always(Some(Fault::Garbage));
    let mut errors = Vec::new();
    for proxy_url in [&refusing.url, &failing.url, "http://127.0.0.1:9"] {
        for service in ["http://translate.invalid", "https://translate.invalid"] {
            let error = refresh(&*at(service, &proxy(proxy_url))).unwrap_err();
            errors.push(format!("{error} {error:?}"));
        }
    }
    errors.push(build(&proxy("http://:no-port")).unwrap_err());

    assert!(errors.iter().all(|error| !error.contains("sesame")), "{errors:?}");
}

// Answers.

#[test]
fn no_redirect_is_followed() {
    for status in [301, 302, 303, 307, 308] {
        let (double, translator) = libretranslate::subject().start();
        let elsewhere = format!("{}/elsewhere", double.url);
        let redirect = Response::new(status, "text/html", "").with("Location", &elsewhere);
        double.fail_next(Fault::Says(redirect));

        let error = ask(&*translator, job(&[TEXT])).unwrap_err();

        assert!(error.to_string().contains(&status.to_string()), "{error}");
        assert!(double.seen().iter().all(|request| request.path != "/elsewhere"));
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn compressed(body: &str) -> Response {
    let body = gzip(body.as_bytes());
    Response::new(200, "application/json", body).with("Content-Encoding", "gzip")
}

#[test]
fn a_compressed_answer_is_read() {
    let body = json!({"translatedText": ["O porto está aberto."]}).to_string();

    let (_, answer) = ask_failing(&libretranslate::subject(), Fault::Says(compressed(&body)));

    assert_eq!(answer.unwrap()[0].text, "O porto está aberto.");
}

#[test]
fn an_answer_without_end_is_an_error_compressed_or_not() {
    let endless = json!({"translatedText": ["a".repeat(17_000_000)]}).to_string();
    let plain = Response::new(200, "application/json", endless.clone());
    for answer in [plain, compressed(&endless)] {
        let double = Double::start(libretranslate::subject().handler);
        let translator = at(&double.url, "");
        refresh(&*translator).unwrap();
        double.fail_next(Fault::Says(answer));

        let error = ask(&*translator, job(&[TEXT])).unwrap_err();

        assert!(error.to_string().contains("over 16777216 bytes"), "{error}");
    }
}
