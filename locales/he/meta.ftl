locale-name-native = עברית

language-sr-Cyrl = סרבית (כתב קירילי)
language-sr-Latn = סרבית (כתב לטיני)
