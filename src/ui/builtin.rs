//! The locale files inside the binary.
//!
//! A language is added by its folder in `locales/` and its tag here; a test compares the two.

macro_rules! locale_file {
    ($tag:literal, $name:literal) => {
        (
            $tag,
            $name,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $tag, "/", $name)),
        )
    };
}

/// The files of every language: all have the same names.
macro_rules! locales {
    ($($tag:literal),*) => {
        [$(
            locale_file!($tag, "brand.ftl"),
            locale_file!($tag, "errors.ftl"),
            locale_file!($tag, "meta.ftl"),
            locale_file!($tag, "page.ftl"),
            locale_file!($tag, "portal.ftl"),
            locale_file!($tag, "widget.ftl"),
        )*]
    };
}

/// Tag, file name and content of each file.
pub(super) const FILES: &[(&str, &str, &str)] = &locales![
    "ar", "cs", "de", "en", "es", "fr", "he", "it", "ja", "lt", "pl", "pt-BR", "pt-PT", "ro", "ru",
    "tr", "uk", "zh-Hans"
];

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use super::*;

    #[test]
    fn every_locale_file_of_the_repository_is_in_the_binary() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
        let mut on_disk = BTreeSet::new();
        for folder in fs::read_dir(root).unwrap().map(Result::unwrap).filter(|f| f.path().is_dir())
        {
            for file in fs::read_dir(folder.path()).unwrap().map(Result::unwrap) {
                let names = [folder.file_name(), file.file_name()];
                on_disk.insert(names.map(|name| name.into_string().unwrap()).join("/"));
            }
        }

        let inside = FILES.iter().map(|(tag, name, _)| format!("{tag}/{name}")).collect();

        assert_eq!(on_disk, inside);
    }
}
