/**
 * Abbreviations that need no spelling out, since people in the UK know them better than the words they stand for, or meet them only
 * in this form: countries, health and everyday life, public bodies that everyone has letters from, papers, and what is typed or clicked.
 * GDPR is here because the law is known by no other name, and ICO because every notice explains it where it names the regulator.
 */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `UK EU USA US UN GB
  NHS GP GPs DNA HIV AIDS ADHD BSL BMI IQ LGBT LGBTQ PTSD
  BBC MP MPs MSP MSPs HMRC DVLA DWP ICO GDPR GCSE GCSEs BA MA PhD PE PC PCSO RAF VAT PAYE MOT
  CCTV CV DIY DJ FAQ FAQs ID IP IT HR HTML PDF PDFs PIN PO SMS TV URL USB VIP WC CD DVD SIM
  KB MB GB
  AM PM BST GMT OK RSVP SOS`.split(/\s+/),
);

/** Words that people write in capitals to stress them. */
export const stressedWords: ReadonlySet<string> = new Set(
  `A ALL ALWAYS AN AND ANY ARE AS AT BE BEFORE BOTH BUT BY CAN CANNOT DO EACH EVERY FOR FROM HAS HAVE HELP HOW I IF IMPORTANT IN IS IT MAY MORE MUST
  NAME NEVER NEW NO NOT NOTE NOW OF ON ONE ONLY OR OUR OUT PLEASE READ SHOULD SO STOP THAT THE THEY THIS TO URGENT US WE WHAT WHEN WHERE WHO WHY WILL WITH
  WITHOUT YES YOU YOUR`.split(/\s+/),
);
