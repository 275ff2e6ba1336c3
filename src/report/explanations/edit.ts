import type { Explanation } from '../explain.js';

/** What stands in the way of a change that somebody makes in the browser. */
export const editExplanations: Readonly<Record<string, Explanation>> = {
  'edit/changed-on-disk': {
    summary: 'A change was not made, because somebody changed the file on disk while it had changes in the browser.',
    why: 'One of the two would be lost without anybody having seen it. Nothing is saved until you have chosen.',
    fix: 'On the page “Changed on disk”, keep what you wrote or take what is on disk. Then make the change again.',
  },
  'edit/read-again': {
    summary: 'A change was not made, because the file had just been changed on disk.',
    why: 'The change was meant for what the file said before. It could have ended up in the wrong place.',
    fix: 'Look at what the file says now. If the change is still needed, make it again.',
  },
  'edit/no-such-file': {
    summary: 'A change was not made, because the workspace has no such file.',
    why: 'Only the settings, controllers, registers and notices of the workspace can be changed in the browser, and no other file of the computer.',
    fix: 'Go back to the list of notices. If the file was renamed, it is there under its new name.',
  },
  'edit/out-of-reach': {
    summary: 'A file was neither read nor written, because it is a link to a place outside the workspace, a folder, or kept from you.',
    why: 'A link could lead a change, or what is published, to a file that was never meant for it.',
    fix: 'Put the file itself in its place. If it is there already, ask the person who looks after your files to let you write it.',
  },
  'edit/not-text': {
    summary: 'A file cannot be changed in the browser, because it is not plain text in UTF-8, or is larger than 1 MB.',
    why: 'Saved from here, it would no longer hold what it holds now.',
    fix: 'Open it in a text editor and save it as UTF-8.',
  },
  'edit/not-a-letter': {
    summary: 'A text was not taken, because it has half of a character in it.',
    why: 'No file can hold it: it would come back as a question mark.',
    fix: 'Take the odd character out and type it again.',
  },
  'edit/too-large': {
    summary: 'A change was not made, because the file would be larger than 1 MB.',
    why: 'Larger files are not read, so the notice would vanish from the site.',
    fix: 'Make the text shorter, or split the notice.',
  },
  'edit/not-saved': {
    summary: 'A file could not be written.',
    why: 'The computer refused it. The file is as it was, and the changes are still in the browser.',
    fix: 'Look whether the disk is full, whether another program holds the file open, and whether you may write in the folder. Then save again.',
  },
};
