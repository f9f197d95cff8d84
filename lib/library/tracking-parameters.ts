/**
 * What is added to an address to follow people, as data. Own list (2026-11), informed by the makers' own documentation,
 * Brave's clean-urls list (MPL-2.0) and the public-domain list of tracking-query-params. A name that also carries
 * meaning on other sites ("ref", "source", "s", "t", "si", "cid") stands only under the hosts where it does not.
 * All names in lower case.
 */

/** A parameter whose name begins so is tracking on every site. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_', // Google Analytics and everyone after it
  'utm-',
  'at_', // AT Internet / Piano, common in France
  'mtm_', // Matomo
  'matomo_',
  'piwik_',
  'hsa_', // HubSpot ads
  'lmd_', // Le Monde
  'fb_action_',
  'fb_comment_',
  'elq', // Oracle Eloqua
  'oly_', // Omeda
  'vero_',
  'ml_subscriber', // MailerLite
  'sfmc_', // Salesforce Marketing Cloud
  'cm_mmc', // Coremetrics
  'guce_', // Yahoo
  '_branch_',
  'xng_share_', // XING
  'ss_campaign_',
  'brave-c',
  'wt.', // Webtrends
  'cx_rec',
];

/** Tracking on every site. One row a maker. */
const EVERYWHERE = `
fbclid fb_ref fb_source mibextid __cft__[0] __tn__ __xts__[0] wtsid
gclid gclsrc dclid gbraid wbraid gad gad_source gad_campaignid srsltid _ga _gl usqp gqt ga_source ga_medium ga_campaign ga_term ga_content
msclkid mkt_tok trkcampaign li_fat_id hss_channel hss_meta
twclid ref_src ref_url __twitter_impression tw_source tw_campaign tw_term tw_content tw_adid
igsh igshid ig_rid ig_mid xmt ttclid sccid epik ndclid rdt_cid
yclid ymclid ysclid yadclid yadordid _openstat
mc_cid mc_eid mc_tc _hsenc _hsmi __hstc __hssc __hsfp hsctatracking _ke _kx ck_subscriber_id dm_i
_bta_tid _bta_c _bhlid bbeml _ri_ _ei_ _di_ cio_id _cio_id nr_email_referer vgo_ee inf_contact_key mail_id_hash
gdfms gdftrk gdffi redirect_log_mongo_id redirect_mongo_id sb_referer_host mkwid pcrid ef_id s_kwcid s_cid s_campaign
sc_campaign sc_channel sc_content sc_medium sc_outcome sc_geo sc_country sc_src sc_lid sc_llid sc_uid sc_eh sc_customer
ns_source ns_campaign ns_linkname ns_fee cmpid ncid icid ex_cid et_cid et_lid et_rid eblastid
xtor xtref xtmc xtnp xtcr echobox wt_mc wt_zmc wtmc wt_mc_id wtrid sara_ref
irclickid irgwc ircid clickid click_id cjevent cjdata _branch_match_id rb_clickid wickedid wickedsource vmcid rtid
tblci dicbo oborigurl ob_click_id cm_cr cm_me cm_re cm_sp cm_lm cx_click
h_sid h_slt guccounter soc_src soc_trk tsrc smtyp taid tpcc sr_share xing_share _xtd
dysig_tid es_p
pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid pk_cpn pk_vid
itm_source itm_medium itm_campaign itm_content itm_term ns_mchannel ml_sub ml_sub_hash
trk_contact trk_msg trk_module trk_sid sms_source sms_click sms_uph ss_source ir_adid ir_campaignid ir_partnerid
nb_adid nb_aname nb_asize nb_atype nb_cid nb_mtype nb_partner_name nb_partner_shared_id nb_pid nb_platform nb_product_sku
admitad_uid afsrc awc ranmid raneaid ransiteid tduid _trkparms _trksid
phpsessid jsessionid
action_object_map action_ref_map action_type_map
`;

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

export const TRACKING_NAMES: ReadonlySet<string> = new Set(words(EVERYWHERE));

/** "name=value" in lower case. For names that only mean tracking together with such a value. */
export const TRACKING_PAIRS: readonly RegExp[] = [
  /^sf\d{6,}=1$/u, // Sprinklr
  /^linkid=\d{7,}$/u, // Sprinklr
  /^(?:ref|source|src)=(?:linkedin|facebook|fb|twitter|instagram|newsletter|rss)$/u,
  /^(?:ref|source)=(?:rss|user_profile|friends_link)-+/u, // Medium, on its customers' domains
];

export interface HostRule {
  /** A registrable domain with all its subdomains, or "name.*" for all its national domains. */
  readonly hosts: readonly string[];
  readonly names: readonly string[];
  /** Only where the path begins so. */
  readonly path?: string;
}

function rule(hosts: string, names: string, path?: string): HostRule {
  const base = { hosts: words(hosts), names: words(names) };
  return path === undefined ? base : { ...base, path };
}

export const HOST_RULES: readonly HostRule[] = [
  rule(
    'linkedin.com',
    'trk trkinfo trkemail tracking trackingid trackingcode lipi lici licu rcm refid midtoken midsig',
  ),
  rule('linkedin.com', 'eid otptoken original_referer originalsubdomain ebp mcid src lgcta lgtemp'),
  rule(
    'facebook.com',
    'ref refsrc fref hc_ref hc_location pnref sfnsn paipv eav extid comment_tracking notif_id notif_t',
  ),
  rule('facebook.com', '_rdr _rdc rdid share_url acontext action_history external_ref idorvanity referrer ls_ref'),
  rule('facebook.com', '__cft__ __xts__ sale_post_id store_visit_source with_pv gd_impression_id locale2 source'),
  rule('twitter.com x.com', 's t cxt'),
  rule('instagram.com threads.net threads.com', 'hl img_index_src'),
  rule(
    'youtube.com youtu.be',
    'si feature pp is app ab_channel source_ve_path embeds_euri embeds_origin embeds_loader_url_for_pings',
  ),
  rule('spotify.com', 'si nd dlsi sp_cid context _authfailed'),
  rule(
    'tiktok.com',
    '_t _r _d u_code is_copy_url is_from_webapp sender_device sender_web_id share_app_id share_link_id',
  ),
  rule(
    'tiktok.com',
    'share_item_id share_iid sec_user_id sec_uid timestamp tt_from web_id embed_source refer referer_url',
  ),
  rule('tiktok.com', 'referer_video_id source social_share_type preview_pb checksum user_id'),
  rule(
    'reddit.com',
    'share_id ref ref_source ref_campaign rdt correlation_id post_fullname post_index target_user $deep_link',
  ),
  rule('pinterest.*', 'invite_code sender sfo'),
  rule('quora.com', 'share ch oid srid'),
  rule('medium.com', 'source'),
  rule('substack.com', 'r s isfreemail showwelcomeonshare triedredirect publication_id post_id'),
  rule(
    'amazon.*',
    'ref ref_ tag ascsubtag dib dib_tag geniuslink keywords content-id linkcode linkid ufe crid qid sr sprefix',
  ),
  rule('amazon.*', 'pd_rd_i pd_rd_r pd_rd_w pd_rd_wg pf_rd_i pf_rd_m pf_rd_p pf_rd_r pf_rd_s pf_rd_t refinements rnid'),
  rule('amazon.*', 'social_share camp creative creativeasin smid _encoding psc cv_ct_cx starsleft skiptwisterog'),
  rule('imdb.com', 'ref_ pf_rd_m pf_rd_p pf_rd_r pf_rd_s pf_rd_t pf_rd_i'),
  rule('ebay.*', 'mkevt mkcid mkrid campid toolid customid media ssspo ssrc ssuid widget_ver itmmeta itmprp amdata'),
  rule(
    'etsy.com',
    'ref click_key click_sum organic_search_click ga_order ga_search_type ga_view_type frs sts content_source',
  ),
  rule('google.*', 'bih biw client dpr ei fbs gs_lcrp gs_lp gs_l ictx iflsig oq sa sca_esv sclient sei', '/search'),
  rule('google.*', 'source sourceid spell sstk uact ved aqs rlz sxsrf', '/search'),
  rule('google.*', 'entry g_ep', '/maps'),
  rule('docs.google.com drive.google.com', 'usp ouid rtpof sd ts'),
  rule('play.google.com', 'referrer pcampaignid pcampaign'),
  rule('microsoft.com msn.com bing.com', 'ocid wt.mc_id icid'),
  rule('aliexpress.* alibaba.com taobao.com tmall.com', 'spm scm algo_exp_id algo_pvid pdp_npi curpageloguid'),
  rule('bing.com', 'cvid form qs pq sk sc sp ghsh ghacc ghpl', '/search'),
  rule('apple.com', 'itscg itsct mttnsubad mt ct pt at ls uo'),
  rule('github.com', 'notification_referrer_id email_token email_source'),
  rule('figma.com', 't'),
  rule('notion.so notion.site', 'pvs'),
  rule('vimeo.com', 'share fl fe'),
  rule('slideshare.net', 'from_action from_search qid b'),
  rule('netflix.com', 'trackid tctx trkid trg s t'),
  rule('twitch.tv', 'tt_content tt_medium'),
  rule('eventbrite.*', 'aff can_id email_referrer email_subject link_id ref source'),
  rule('meetup.com', 'rv recid recsource searchid eventorigin notificationid'),
  rule('xing.com', 'sc_o sc_p sc_cmp reagent'),
  rule('mailchi.mp', 'e'),
  rule('ft.com therecord.media', 'trk segmentid sharetype'),
  rule('bloomberg.com bloomberglaw.com', 'trk in_source leadsource srnd sref'),
  rule('nytimes.com', 'smid sgrp ugrp referringsource partner emc'),
  rule('washingtonpost.com', 'itid tid wpisrc wpmm'),
  rule('wsj.com', 'mod reflink st'),
  rule('theguardian.com', 'cmp'),
  rule('theverge.com vox.com', 'scrolla'),
  rule('welt.de bild.de', 'cid t_ref'),
  rule('faz.net', 'gepc campaign'),
  rule('sueddeutsche.de', 'sc'),
  rule('huffpost.com dailymail.co.uk', 'ito'),
  rule('cbsnews.com cbssports.com cnet.com gamespot.com zdnet.com', 'ftag intcid linkid'),
  rule(
    'arstechnica.com wired.com newyorker.com vogue.com vanityfair.com',
    'mbid bxid cndid esrc hasha hashb hashc source',
  ),
  rule('gofundme.com', 'attribution_id'),
  rule('bandcamp.com', 'from'),
  rule('goodreads.com', 'from_search from_srp qid rank'),
  rule('humblebundle.com', 'hmb_campaign hmb_medium hmb_source partner'),
  rule('songkick.com', 'deep_link_campaign deep_link_medium deep_link_source'),
  rule('radio-canada.ca', 'partageapp'),
  rule('booking.com', 'aid label sid'),
  rule('kickstarter.com gamefound.com producthunt.com', 'ref refcode'),
];
