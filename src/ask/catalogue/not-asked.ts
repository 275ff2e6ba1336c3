const law = 'Only somebody who knows the law can say it. The service is asked what it does, and which law it knows of.';
const office = 'The information-governance officer keeps it, not the service.';

/** Fields that may be `not-stated` and that the service is not asked for, each with the reason. */
export const notAsked: Readonly<Record<string, string>> = {
  'processing[].lawfulBases[].annex1Condition': law,
  'processing[].lawfulBases[].law[].provision': law,
  'processing[].specialCategory[].schedule1': law,
  'processing[].specialCategory[].policyDocument': office,
  'processing[].specialCategory[].law[].provision': law,
  'processing[].criminalOffence[].schedule1': law,
  'processing[].criminalOffence[].policyDocument': office,
  'processing[].criminalOffence[].law[].provision': law,
  'statedLaw[].provision': law,
  'transfers.routine[].adequacyCondition': law,
  'transfers.exceptions[].adequacyCondition': law,
  complaints: office,
  'dates.issued': office,
  'dates.effective': office,
  'dates.reviewed': office,
  'dates.reviewDue': office,
};
