/* Made from src/rules/*.ts by `npm run generate`. Do not edit. */
import admNotStated from './adm-not-stated.js';
import admWithoutExplanation from './adm-without-explanation.js';
import annex1ConditionMissing from './annex1-condition-missing.js';
import apdMissing from './apd-missing.js';
import art9WithoutSchedule1 from './art9-without-schedule1.js';
import authorityArt49Consent from './authority-art49-consent.js';
import authorityLegitimateInterests from './authority-legitimate-interests.js';
import authorityRecognisedInterest from './authority-recognised-interest.js';
import consentWithoutWithdrawal from './consent-without-withdrawal.js';
import criminalDataWithoutArt10 from './criminal-data-without-art10.js';
import dataWithoutPurpose from './data-without-purpose.js';
import deadLink from './dead-link.js';
import factNotStated from './fact-not-stated.js';
import functionWithoutCitation from './function-without-citation.js';
import interestNotNamed from './interest-not-named.js';
import lawEnforcementRegime from './law-enforcement-regime.js';
import legalObligationWithoutLaw from './legal-obligation-without-law.js';
import missingControllerContact from './missing-controller-contact.js';
import missingCouncilComplaint from './missing-council-complaint.js';
import missingDataCategories from './missing-data-categories.js';
import missingDpoContact from './missing-dpo-contact.js';
import missingLastUpdated from './missing-last-updated.js';
import missingProvisionConsequence from './missing-provision-consequence.js';
import missingPurpose from './missing-purpose.js';
import missingRecipients from './missing-recipients.js';
import missingRetention from './missing-retention.js';
import missingSource from './missing-source.js';
import onlyInternalRecipients from './only-internal-recipients.js';
import part3Mixed from './part3-mixed.js';
import personWithoutPurpose from './person-without-purpose.js';
import placeholderText from './placeholder-text.js';
import publicTaskWithoutLaw from './public-task-without-law.js';
import purposeWithoutBasis from './purpose-without-basis.js';
import retentionOnlyBySchedule from './retention-only-by-schedule.js';
import reviewOverdue from './review-overdue.js';
import safeguardCopyMissing from './safeguard-copy-missing.js';
import specialCategoryWithoutArt9 from './special-category-without-art9.js';
import transferWithoutMechanism from './transfer-without-mechanism.js';
import transfersNotStated from './transfers-not-stated.js';
import vagueRetention from './vague-retention.js';
import type { Rule } from './rule.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  admNotStated,
  admWithoutExplanation,
  annex1ConditionMissing,
  apdMissing,
  art9WithoutSchedule1,
  authorityArt49Consent,
  authorityLegitimateInterests,
  authorityRecognisedInterest,
  consentWithoutWithdrawal,
  criminalDataWithoutArt10,
  dataWithoutPurpose,
  deadLink,
  factNotStated,
  functionWithoutCitation,
  interestNotNamed,
  lawEnforcementRegime,
  legalObligationWithoutLaw,
  missingControllerContact,
  missingCouncilComplaint,
  missingDataCategories,
  missingDpoContact,
  missingLastUpdated,
  missingProvisionConsequence,
  missingPurpose,
  missingRecipients,
  missingRetention,
  missingSource,
  onlyInternalRecipients,
  part3Mixed,
  personWithoutPurpose,
  placeholderText,
  publicTaskWithoutLaw,
  purposeWithoutBasis,
  retentionOnlyBySchedule,
  reviewOverdue,
  safeguardCopyMissing,
  specialCategoryWithoutArt9,
  transferWithoutMechanism,
  transfersNotStated,
  vagueRetention,
];
