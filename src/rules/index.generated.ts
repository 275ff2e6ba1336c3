/* Made from src/rules/*.ts by `npm run generate`. Do not edit. */
import abbreviationNotSpeltOut from './abbreviation-not-spelt-out.js';
import abolishedBody from './abolished-body.js';
import accessibleFormatRouteMissing from './accessible-format-route-missing.js';
import adequacyConditionNotStated from './adequacy-condition-not-stated.js';
import admNotStated from './adm-not-stated.js';
import admRecognisedInterest from './adm-recognised-interest.js';
import admSpecialCategory from './adm-special-category.js';
import admWithoutExplanation from './adm-without-explanation.js';
import analyticsNoObjection from './analytics-no-objection.js';
import annex1ConditionMissing from './annex1-condition-missing.js';
import apdMissing from './apd-missing.js';
import art9WithoutSchedule1 from './art9-without-schedule1.js';
import authorityArt49Consent from './authority-art49-consent.js';
import authorityLegitimateInterests from './authority-legitimate-interests.js';
import authorityRecognisedInterest from './authority-recognised-interest.js';
import basisNotYetLaw from './basis-not-yet-law.js';
import blanketBasisList from './blanket-basis-list.js';
import childAudienceNoChildVersion from './child-audience-no-child-version.js';
import citationUrlMismatch from './citation-url-mismatch.js';
import complaintAckWrong from './complaint-ack-wrong.js';
import complaintFormNotElectronic from './complaint-form-not-electronic.js';
import complaintOneWayOnly from './complaint-one-way-only.js';
import complaintToUsAsCondition from './complaint-to-us-as-condition.js';
import consentOverDuty from './consent-over-duty.js';
import consentWithoutWithdrawal from './consent-without-withdrawal.js';
import countryNotAdequate from './country-not-adequate.js';
import criminalDataWithoutArt10 from './criminal-data-without-art10.js';
import criminalListedAsSpecial from './criminal-listed-as-special.js';
import dataLawAsTaskLaw from './data-law-as-task-law.js';
import dataWithoutPurpose from './data-without-purpose.js';
import deadLink from './dead-link.js';
import emptyListLeadIn from './empty-list-lead-in.js';
import euTransferWording from './eu-transfer-wording.js';
import exceptionForRoutineTransfer from './exception-for-routine-transfer.js';
import factNotStated from './fact-not-stated.js';
import foreignOrganisationName from './foreign-organisation-name.js';
import functionWithoutCitation from './function-without-citation.js';
import genericPowerOnly from './generic-power-only.js';
import impliedConsent from './implied-consent.js';
import impliedCookieConsent from './implied-cookie-consent.js';
import interestNotNamed from './interest-not-named.js';
import jointControllersNotExplained from './joint-controllers-not-explained.js';
import lawEnforcementRegime from './law-enforcement-regime.js';
import legalObligationWithoutLaw from './legal-obligation-without-law.js';
import malformedArticle from './malformed-article.js';
import misnamedGdpr from './misnamed-gdpr.js';
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
import multipleBasesOnePurpose from './multiple-bases-one-purpose.js';
import neverShareContradiction from './never-share-contradiction.js';
import nfiMissingOrStale from './nfi-missing-or-stale.js';
import obsoleteRegulatorContact from './obsolete-regulator-contact.js';
import obsoleteRegulatorName from './obsolete-regulator-name.js';
import obsoleteRegulatorTerm from './obsolete-regulator-term.js';
import oldSarRules from './old-sar-rules.js';
import omittedArticleCited from './omitted-article-cited.js';
import onlyInternalRecipients from './only-internal-recipients.js';
import openList from './open-list.js';
import optOutMissing from './opt-out-missing.js';
import part3Mixed from './part3-mixed.js';
import personWithoutPurpose from './person-without-purpose.js';
import placeholderText from './placeholder-text.js';
import publicTaskWithoutLaw from './public-task-without-law.js';
import purposeWithoutBasis from './purpose-without-basis.js';
import readingLevel from './reading-level.js';
import repealedLaw from './repealed-law.js';
import repealedLawNamed from './repealed-law-named.js';
import retentionOnlyBySchedule from './retention-only-by-schedule.js';
import reviewOverdue from './review-overdue.js';
import rightNotApplicable from './right-not-applicable.js';
import safeguardCopyMissing from './safeguard-copy-missing.js';
import sensitiveDataUnmarked from './sensitive-data-unmarked.js';
import specialCategoryWithoutArt9 from './special-category-without-art9.js';
import taskAndNoTask from './task-and-no-task.js';
import transferPlaceUnknown from './transfer-place-unknown.js';
import transferWithoutMechanism from './transfer-without-mechanism.js';
import transfersNotStated from './transfers-not-stated.js';
import unannouncedNewPurpose from './unannounced-new-purpose.js';
import usWithoutUkExtension from './us-without-uk-extension.js';
import vagueRecipient from './vague-recipient.js';
import vagueRetention from './vague-retention.js';
import welshVersionMissing from './welsh-version-missing.js';
import type { Rule } from './rule.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  abbreviationNotSpeltOut,
  abolishedBody,
  accessibleFormatRouteMissing,
  adequacyConditionNotStated,
  admNotStated,
  admRecognisedInterest,
  admSpecialCategory,
  admWithoutExplanation,
  analyticsNoObjection,
  annex1ConditionMissing,
  apdMissing,
  art9WithoutSchedule1,
  authorityArt49Consent,
  authorityLegitimateInterests,
  authorityRecognisedInterest,
  basisNotYetLaw,
  blanketBasisList,
  childAudienceNoChildVersion,
  citationUrlMismatch,
  complaintAckWrong,
  complaintFormNotElectronic,
  complaintOneWayOnly,
  complaintToUsAsCondition,
  consentOverDuty,
  consentWithoutWithdrawal,
  countryNotAdequate,
  criminalDataWithoutArt10,
  criminalListedAsSpecial,
  dataLawAsTaskLaw,
  dataWithoutPurpose,
  deadLink,
  emptyListLeadIn,
  euTransferWording,
  exceptionForRoutineTransfer,
  factNotStated,
  foreignOrganisationName,
  functionWithoutCitation,
  genericPowerOnly,
  impliedConsent,
  impliedCookieConsent,
  interestNotNamed,
  jointControllersNotExplained,
  lawEnforcementRegime,
  legalObligationWithoutLaw,
  malformedArticle,
  misnamedGdpr,
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
  multipleBasesOnePurpose,
  neverShareContradiction,
  nfiMissingOrStale,
  obsoleteRegulatorContact,
  obsoleteRegulatorName,
  obsoleteRegulatorTerm,
  oldSarRules,
  omittedArticleCited,
  onlyInternalRecipients,
  openList,
  optOutMissing,
  part3Mixed,
  personWithoutPurpose,
  placeholderText,
  publicTaskWithoutLaw,
  purposeWithoutBasis,
  readingLevel,
  repealedLaw,
  repealedLawNamed,
  retentionOnlyBySchedule,
  reviewOverdue,
  rightNotApplicable,
  safeguardCopyMissing,
  sensitiveDataUnmarked,
  specialCategoryWithoutArt9,
  taskAndNoTask,
  transferPlaceUnknown,
  transferWithoutMechanism,
  transfersNotStated,
  unannouncedNewPurpose,
  usWithoutUkExtension,
  vagueRecipient,
  vagueRetention,
  welshVersionMissing,
];
