import type { Origin } from '../diagnostics/index.js';
import type { ControllerKindId, NationId } from '../law/index.js';
import type { Answer } from './answer.js';
import type { Prose, Text } from './text.js';

/** Ways to reach someone, in the fixed order in which they are printed. */
export interface Channels {
  readonly phone?: string;
  readonly phoneHours?: Text;
  readonly textRelay?: string;
  readonly sms?: string;
  readonly bsl?: string;
  readonly email?: string;
  readonly form?: string;
  readonly page?: string;
  readonly address?: readonly Text[];
  readonly inPerson?: Text;
  readonly origin: Origin;
}

/** The data protection officer. A name is never asked for; a way to reach the post is (UK GDPR Article 13(1)(b)). */
export interface DataProtectionOfficer {
  readonly title?: Text;
  readonly providedBy?: Text;
  readonly channels: Channels;
}

/** How people complain to the controller (DPA 2018 section 164A). */
export interface ComplaintRoute {
  readonly how?: Prose;
  readonly team?: Text;
  readonly channels: Channels;
}

/** An answer that differs from what the kind of controller implies. */
export interface Override {
  readonly value: boolean;
  readonly reason: string;
}

/** Who publishes a notice (UK GDPR Article 4(7)), in one language. */
export interface Controller {
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  readonly kind: ControllerKindId;
  readonly nation: NationId;
  readonly publicAuthority?: Override;
  readonly dpoRequired?: Override;
  readonly welshStandards?: Override;
  readonly hostedBy?: string;
  readonly website?: string;
  readonly contact: Answer<Channels>;
  readonly dpo: Answer<DataProtectionOfficer>;
  readonly icoRegistration?: string;
  readonly origin: Origin;
}
