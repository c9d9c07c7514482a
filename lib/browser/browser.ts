/** The one door to the browser's extension API (webextension-polyfill, as WXT wires it). */
export { type Browser, browser } from 'wxt/browser';
