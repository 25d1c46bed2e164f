locale-name-native = Türkçe

language-sr-Cyrl = Sırpça (Kiril alfabesi)
language-sr-Latn = Sırpça (Latin alfabesi)
