import type { Explanation } from '../explain.js';

/** Files and folders of a workspace that are not in order. */
export const workspaceExplanations: Readonly<Record<string, Explanation>> = {
  'workspace/bad-name': {
    summary: 'A notice or controller has a name that cannot be part of a web address.',
    why: 'The name of the file is the address of the page. Spaces and capital letters make addresses that people mistype.',
    fix: 'Rename it with small letters, digits and single hyphens, such as housing-benefit.yaml.',
  },
  'workspace/broken-link': {
    summary: 'A link in the file system leads nowhere.',
    why: 'The file it points to was moved or deleted.',
    fix: 'Put the file itself in its place, or delete the link.',
  },
  'workspace/duplicate-name': {
    summary: 'Two files have names that differ only in capital letters.',
    why: 'On Windows and on many web servers they are the same, so one would replace the other.',
    fix: 'Keep one of them, or give one another name.',
  },
  'workspace/empty': {
    summary: 'The folder holds no notices.',
    why: 'There is nothing to check. Perhaps it is not the folder you meant.',
    fix: 'Say where your notices are with --workspace, or make a file site.yaml, a folder called controllers, and a folder of notices for each controller.',
  },
  'workspace/file-not-folder': {
    summary: 'There is a file where a folder belongs.',
    why: 'Controllers and registers are kept one file each, in a folder.',
    fix: 'Rename the file, make the folder, and put the files in it.',
  },
  'workspace/file-too-large': {
    summary: 'A file is larger than Fairnotice reads.',
    why: 'Templates are short texts, and every visitor loads the logo and the fonts, many of them over a phone.',
    fix: 'Check that it is the file you meant. Save a picture smaller, or use a font with fewer letters.',
  },
  'workspace/folder-not-file': {
    summary: 'There is a folder where a file belongs.',
    why: 'What it holds is not read.',
    fix: 'Rename the folder, or delete it if it is empty.',
  },
  'workspace/misplaced-file': {
    summary: 'A file beside site.yaml does not belong there.',
    why: 'It is not read. If it is a notice, it would be missing from the site.',
    fix: 'Move a notice to the folder of its controller, a controller to “controllers”, and a register to “registers”.',
  },
  'workspace/missing-site': {
    summary: 'There is no file site.yaml.',
    why: 'It gives the site its title, its web address and its languages.',
    fix: 'Make the file.',
    good: 'fairnotice: 1\ntitle: Privacy notices of Anytown Council\nbaseUrl: https://www.example.org/privacy/\nlanguages: [en]\n',
  },
  'workspace/nested-folder': {
    summary: 'Files stand in a folder inside another folder, one too deep.',
    why: 'They are not read, so notices would be missing from the site.',
    fix: 'Move the files up into the folder of their controller.',
  },
  'workspace/no-notices': {
    summary: 'The workspace holds no notice.',
    why: 'The site would have no page to read.',
    fix: 'Put each notice in a folder named after its controller.',
  },
  'workspace/not-a-file': {
    summary: 'Something in the workspace is neither a file nor a folder.',
    why: 'It is a device or a pipe. Reading it could wait for ever.',
    fix: 'Delete it, or move it out of the workspace.',
  },
  'workspace/not-text': {
    summary: 'A template is not plain text.',
    why: 'Fairnotice reads templates as UTF-8, so that every letter comes out as it was written.',
    fix: 'Open it in a text editor and save it as UTF-8.',
  },
  'workspace/reserved-name': {
    summary: 'A notice or controller has a name that the site or Windows uses itself.',
    why: 'Its page would stand where a page of the site belongs, or could not be copied to a Windows computer.',
    fix: 'Rename it, for example people-team.yaml in place of people.yaml.',
  },
  'workspace/symlink-outside': {
    summary: 'A link in the file system leads out of the workspace.',
    why: 'Whoever gets a copy of the workspace would not have the file. A link could also publish something that was never meant for the public.',
    fix: 'Copy the file into the workspace.',
  },
  'workspace/unknown-file': {
    summary: 'Fairnotice does not read this file or folder.',
    why: 'It does no harm, but you may think that it is part of a notice.',
    fix: 'Put its words into a notice, or keep it outside the workspace.',
  },
  'workspace/unknown-override': {
    summary: 'A file in the folder “templates” takes the place of none of Fairnotice’s.',
    why: 'A file of yours is used where it has the name and folder of the file that it replaces. Under another name it would do nothing, and nobody would notice.',
    fix: 'Give it the name and folder of the file that it replaces. A file that others of yours use stands in the folder “own”.',
  },
  'workspace/unknown-register': {
    summary: 'A file in the folder “registers” has a name that no register has.',
    why: 'Nothing in it would be used.',
    fix: 'Rename it. The finding lists the registers there are.',
  },
  'workspace/unreadable': {
    summary: 'A file or folder cannot be read.',
    why: 'You may not have permission, or it was moved while we were reading.',
    fix: 'Ask the person who looks after your files to let you open it.',
  },
  'workspace/wrong-extension': {
    summary: 'The name of a file does not end in .yaml.',
    why: 'Files that end in .yml, .YAML or .yaml.txt are not read, so the notice would be missing from the site. Notepad adds .txt without showing it.',
    fix: 'Rename the file. In Windows switch on View, Show, File name extensions to see the whole name.',
  },
  'workspace/wrong-file-type': {
    summary: 'A file has an ending that its folder has no use for, or that is not true.',
    why: 'Templates end in .njk, modules of the PDFs in .typ, phrases in .yaml, pictures in .svg or .png, fonts in .woff2 or .ttf. Any other file is not used.',
    fix: 'Rename the file if only its name is wrong. Save it as the right kind if it is another, or move it out of the workspace.',
  },
};
