import { articlesOf, duties, dutiesComing, dutiesOn, dutyIds, type DutyId } from '../../law/index.js';
import type { Notice } from '../../model/index.js';
import type { Facts } from '../facts.js';
import { deriveRights } from '../rights.js';
import { judgeAutomatedDecisions } from './automated-decisions.js';
import { judgeComplaint } from './complaint.js';
import { judgeWithdrawal } from './consent.js';
import { judgeController, judgeOfficer, judgeRepresentative } from './controller.js';
import { exceptionsFor, takeAway } from './exceptions.js';
import { judgeLawfulBasis } from './lawful-basis.js';
import { judgeInterests } from './legitimate-interests.js';
import { judgeNewPurpose } from './new-purpose.js';
import type { DutyContext, DutyOutcome, DutyState, Judge } from './outcome.js';
import { judgePersonalData } from './personal-data.js';
import { judgeProvision } from './provision.js';
import { judgePurposes } from './purposes.js';
import { judgeRecipients } from './recipients.js';
import { judgeRetention } from './retention.js';
import { judgeObjection, judgeRegulator, judgeRights } from './rights.js';
import { judgeSource } from './source.js';
import { judgeTransfers } from './transfers.js';

/**
 * What UK GDPR Articles 13, 14 and 21(4) want people to be told, each judged against a notice: told and where, missing and where it
 * belongs, or not asked for and why. Duties that are not law on `day` are left out, but for those that become law within 90 days.
 * A fact that is `not-stated` tells nobody anything.
 */
export function deriveDuties(notice: Notice, facts: Pick<Facts, 'rights'> | undefined, day: string): readonly DutyOutcome[] {
  const coming = dutiesComing(day);
  const asked = [...dutiesOn(day), ...coming];
  const rights = facts?.rights ?? deriveRights(notice, day);
  return dutyIds
    .filter((id) => asked.includes(id))
    .map((id) => {
      const { from } = duties[id].inForce;
      const outcome = judge(id, { notice, rights, day });
      return coming.includes(id) && from !== undefined ? { ...outcome, from } : outcome;
    });
}

const judges: Readonly<Record<DutyId, Judge>> = {
  'controller-identity': judgeController,
  representative: judgeRepresentative,
  'dpo-contact': judgeOfficer,
  purposes: judgePurposes,
  'lawful-basis': judgeLawfulBasis,
  'legitimate-interests': judgeInterests,
  'personal-data-categories': judgePersonalData,
  recipients: judgeRecipients,
  transfers: judgeTransfers,
  retention: judgeRetention,
  rights: judgeRights,
  'withdraw-consent': judgeWithdrawal,
  'complain-to-controller': judgeComplaint,
  'complain-to-regulator': judgeRegulator,
  provision: judgeProvision,
  source: judgeSource,
  'automated-decisions': judgeAutomatedDecisions,
  'new-purpose': judgeNewPurpose,
  'right-to-object': judgeObjection,
};

function judge(duty: DutyId, context: DutyContext): DutyOutcome {
  const { notice } = context;
  const articles = articlesOf(duty, notice.collection);
  const { why, places, missing, doubts } = judges[duty](context);
  const exceptions = exceptionsFor(duty, notice);
  const state: DutyState =
    why !== undefined ? 'not-applicable' : missing.length === 0 ? 'met' : takeAway(exceptions, articles) ? 'excepted' : 'not-met';
  return { duty, state, articles, ...(why === undefined ? {} : { why }), places, missing, doubts, exceptions };
}
