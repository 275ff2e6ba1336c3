import type { ControllerKindId } from '../law/index.js';

/**
 * For which kinds of body in England a model names the law: by the name of the model. For any other body the law is left out of the draft,
 * since a law that gives one body a task may give another none.
 */
export const modelKinds: Readonly<Record<string, readonly ControllerKindId[]>> = {
  'adult-social-care': ['principal-council'],
  'childrens-social-care': ['principal-council'],
  'council-tax': ['principal-council'],
  'electoral-registration': ['statutory-officer'],
  housing: ['principal-council'],
  'job-applicants': ['principal-council'],
  libraries: ['principal-council'],
  parking: ['principal-council'],
  planning: ['principal-council'],
  school: ['maintained-school'],
};
