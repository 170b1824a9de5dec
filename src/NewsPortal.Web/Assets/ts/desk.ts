import { offerCopies } from './desk/copy';
import { countCharacters } from './desk/counts';
import { guardForms } from './desk/forms';
import { offerMarkdown } from './desk/markdown';
import { foldMenu } from './desk/menu';
import { PictureDialog } from './desk/picture-dialog';
import { offerPictureFields } from './desk/picture-fields';
import { offerRows } from './desk/rows';
import { focusNews, revealScripted } from './desk/reveal';
import { offerShortcuts } from './desk/shortcuts';
import { offerTags } from './desk/tags';
import { offerLibraryUploads } from './desk/uploader';

// Every form works without this; what follows makes it faster.
revealScripted();
foldMenu();
offerRows();
offerTags();
countCharacters();
const pictures = PictureDialog.find();
offerPictureFields(pictures);
offerMarkdown(pictures);
offerLibraryUploads();
guardForms();
offerShortcuts();
offerCopies();
focusNews();
