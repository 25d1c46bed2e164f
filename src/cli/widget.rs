//! `tolmach widget`: the line that puts the widget on a page.

use std::process::ExitCode;

use clap::Args;

use crate::{config::Config, lang::Tag, widget::RELEASE};

const EXAMPLES: &str = "\
Examples:
  tolmach widget --origin https://translate.example --languages en,uk,pl,pt
  tolmach widget --origin https://translate.example --site https://news.example
  tolmach widget --origin https://translate.example --moving --nonce RANDOM";

/// Prints the line to paste into a page, before `</body>` or in `<head>`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// Where readers' browsers reach this service; the page's own site where not given.
    #[arg(long, value_name = "URL", value_parser = origin)]
    origin: Option<String>,
    /// Languages to offer, with commas; all that can be translated where not given.
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<Tag>,
    /// The nonce of the page's Content-Security-Policy; the page has to write a new one each time.
    #[arg(long, value_name = "NONCE", value_parser = nonce)]
    nonce: Option<String>,
    /// The address that always has the newest widget: without a hash, so nobody checks what is loaded.
    #[arg(long)]
    moving: bool,
    /// Check that the settings let pages of this site ask.
    #[arg(long, value_name = "URL", value_parser = origin)]
    site: Option<String>,
}

/// Exit code 1 where the settings do not let the site ask.
pub(super) fn run(arguments: &Arguments, config: &Config) -> ExitCode {
    let is_printed = super::print(&line(arguments));
    let refused = arguments.site.as_deref().filter(|site| !is_allowed(site, arguments, config));
    if let Some(site) = refused {
        eprintln!(
            "tolmach: pages of {site} may not ask: widget.origins is {}; add it there, \
             like TOLMACH_WIDGET_ORIGINS={site}",
            told(config)
        );
    }
    if is_printed && refused.is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A page of the address that serves needs no leave.
fn is_allowed(site: &str, arguments: &Arguments, config: &Config) -> bool {
    arguments.origin.as_deref().is_none_or(|origin| origin == site) || config.widget.allows(site)
}

fn told(config: &Config) -> String {
    let all: Vec<String> = config.widget.origins.iter().map(ToString::to_string).collect();
    if all.is_empty() { "empty".to_owned() } else { all.join(", ") }
}

fn line(arguments: &Arguments) -> String {
    let path = if arguments.moving { "/widget.js" } else { RELEASE.path.as_str() };
    let origin = arguments.origin.as_deref().unwrap_or_default();
    let mut line = format!("<script src=\"{origin}{path}\"");
    if !arguments.moving {
        let integrity = format!(" integrity=\"{}\" crossorigin=\"anonymous\"", RELEASE.integrity);
        line.push_str(&integrity);
    }
    if !arguments.languages.is_empty() {
        let tags: Vec<String> = arguments.languages.iter().map(Tag::to_string).collect();
        line.push_str(&[" data-languages=\"", &tags.join(" "), "\""].concat());
    }
    if let Some(nonce) = &arguments.nonce {
        line.push_str(&[" nonce=\"", nonce, "\""].concat());
    }
    line.push_str(" async></script>");
    line
}

/// An address without a path, as browsers name a site.
fn origin(written: &str) -> Result<String, String> {
    let written = written.trim_end_matches('/');
    match written.parse() {
        Ok(crate::config::Site::At(origin)) => Ok(origin),
        _ => Err("an address without a path, like https://translate.example".to_owned()),
    }
}

/// Base64, as Content-Security-Policy has it.
fn nonce(written: &str) -> Result<String, String> {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_=".contains(&byte);
    let is_nonce = !written.is_empty() && written.bytes().all(is_sign);
    if is_nonce { Ok(written.to_owned()) } else { Err("letters, digits and +/-_=".to_owned()) }
}
