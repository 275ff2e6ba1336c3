import type { Explanation } from '../explain.js';

/** Why a site was not published. */
export const publishExplanations: Readonly<Record<string, Explanation>> = {
  'publish/cannot-write': {
    summary: 'The computer does not let us write the site.',
    why: 'You may not have permission, or another program holds the folder open. What was published before is as it was.',
    fix: 'Close whatever uses the folder, or choose another one with --out.',
  },
  'publish/cut-off': {
    summary: 'The new site could not be put in its place, nor the old one put back.',
    why: 'Two folders cannot be exchanged in one step. Between the two steps the computer refused: another program may have held the folder open.',
    fix: 'Close whatever uses the folder. The next command puts the old site back, then build again. Where another program serves the folder, make it a symbolic link: a link is exchanged in one step.',
  },
  'publish/disk-full': {
    summary: 'There is no room left on the disk.',
    why: 'The new site is made beside the old one, so for a moment there are two. What was published before is as it was.',
    fix: 'Make room, then build again.',
  },
  'publish/foreign-file': {
    summary: 'The folder of the site holds a file that Fairnotice did not make.',
    why: 'A build replaces the folder as a whole, and would delete the file. build.json lists the files that are ours.',
    fix: 'Move the file to a folder of its own, or build elsewhere with --out. What should stand on the site beside the notices is best copied there after each build, from another folder.',
  },
  'publish/kept-file-gone': {
    summary: 'Files in “.cache/fairnotice” were changed or removed in the middle of a build.',
    why: 'What earlier builds made lies there, and the new site takes it over. What is gone, or is not what it was, is not published.',
    fix: 'Build again when no other program is at work in that folder. It may be deleted at any other time.',
  },
  'publish/left-out': {
    summary: 'A notice has errors, and we do not have it as it was last published.',
    why: 'Where notices with errors wait by themselves, such a notice stays as it was last published. Without its last form it can only be left out, and people who look for its page would find nothing.',
    fix: 'Put its errors right. Or let “build” write into the folder that holds the published site, or name a copy of it with “--against”. A copy needs build.json, notices.json and the notice.json of each notice. Where nothing is published yet, say “--against none”.',
  },
  'publish/other-build': {
    summary: 'Two builds to the same folder ran at the same time.',
    why: 'A site made by both would be a mixture. The one that notices gives way.',
    fix: 'Wait until the other has finished, then look at the site, or build again.',
  },
  'publish/out-holds-workspace': {
    summary: 'The folder for the site holds your workspace, or the folder you work in.',
    why: 'A build replaces the folder as a whole, and would delete your notices.',
    fix: 'Choose another folder with --out, such as --out dist.',
  },
  'publish/out-in-workspace': {
    summary: 'The folder for the site stands inside your workspace.',
    why: 'The next check would read the site as if it were notices.',
    fix: 'Choose a folder outside the workspace with --out.',
  },
  'publish/out-is-file': {
    summary: 'There is a file where the folder for the site should be.',
    why: 'We never replace a file.',
    fix: 'Choose another name with --out.',
  },
  'publish/out-not-ours': {
    summary: 'The folder for the site holds files that Fairnotice did not make.',
    why: 'A build replaces the folder as a whole. We touch only an empty folder, or one whose build.json says that it is a site of ours and lists every file.',
    fix: 'Choose an empty or new folder with --out. If the folder is an old site that nobody needs, delete it yourself first.',
  },
  'publish/too-many-files': {
    summary: 'The computer allows no more open files.',
    why: 'Every program may hold only so many files open, and so may all of them together. What was published before is as it was.',
    fix: 'Close other programs, or allow more open files (on Linux and macOS: ulimit -n 1024), then build again.',
  },
  'publish/whole-site': {
    summary: 'The folder holds a whole site, and only a part was asked for.',
    why: 'With --only, --formats or --shard the rest of the site would be gone.',
    fix: 'Give the part a folder of its own with --out.',
  },
};
