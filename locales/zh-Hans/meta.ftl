locale-name-native = 简体中文

language-sr-Cyrl = 塞尔维亚语（西里尔字母）
language-sr-Latn = 塞尔维亚语（拉丁字母）
