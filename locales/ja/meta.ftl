locale-name-native = 日本語

language-sr-Cyrl = セルビア語（キリル文字）
language-sr-Latn = セルビア語（ラテン文字）
