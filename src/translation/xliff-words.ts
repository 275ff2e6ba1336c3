/** What the reading of a translator's file can stumble over, in words for the person who sends it in. */
export const xliffFaults = {
  tooLarge: 'The file is larger than 10 MB. A file that Fairnotice made for translation is far smaller.',
  notUtf8: 'The file is not written in UTF-8. Ask your translator to export it as XLIFF 1.2 in UTF-8.',
  docType:
    'The file begins with a DOCTYPE. An XLIFF file has none, and such a line can make a program read other files. We do not read it.',
  notXml: 'The file is not whole: it cannot be read as XML. Ask your translator to export it again as XLIFF 1.2.',
  notXliff: 'This is no XLIFF 1.2 file. Export the translation from your translator’s program as XLIFF 1.2.',
  noUnits: 'The file holds no texts.',
} as const;
