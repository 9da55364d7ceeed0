/** Serves a page of the add-in as it was built, with Office.js from this machine. */

/** Where every page of an add-in loads Office.js from. */
const CDN = 'https://appsforoffice.microsoft.com';
const CDN_FOLDER = `${CDN}/lib/1/hosted/`;

/** Where this server has the same files. */
export const OFFICE_JS = '/office-js/';

/**
 * The only thing that differs from what Excel loads: Microsoft's address for Office.js leads to this server, in the
 * script's tag and in the page's policy, so that nothing is asked of the network.
 */
export const withLocalOfficeJs = (html: string): string =>
  html.replaceAll(CDN_FOLDER, OFFICE_JS).replaceAll(CDN, "'self'");
