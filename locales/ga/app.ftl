### Gaeilge: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Tá Countersign á oscailt

common-back = Siar
common-cancel = Cealaigh
common-close = Dún
common-copy = Cóipeáil
common-copied = Cóipeáilte
common-try-again = Triail arís
common-wait =
    { $seconds ->
        [one] Is féidir leat triail arís i gceann { $seconds } soicind.
        [two] Is féidir leat triail arís i gceann { $seconds } shoicind.
        [few] Is féidir leat triail arís i gceann { $seconds } shoicind.
        [many] Is féidir leat triail arís i gceann { $seconds } soicind.
       *[other] Is féidir leat triail arís i gceann { $seconds } soicind.
    }

still-title = An bhfuil tú fós ann?
still-lead = Clúdóidh an aip í féin go luath, sa chaoi nach léifidh aon duine eile í. Coinníonn aon tadhall nó eochair ar oscailt í.
still-stay = Fan

privacy-screen-title = Clúdaithe
privacy-screen-lead = Níor úsáid aon duine an aip le tamall, mar sin cuireann sí i bhfolach a bhfuil ar taispeáint inti.
privacy-screen-open = Ar aghaidh

notice-title = Logáil isteach sa tseirbhís { $service }?
notice-change-title = Athrú ar do chuntas a cheadú?
notice-body = Tá iarratas ag fanacht leis an gcuntas { $account }. Oscail an aip le feiceáil cé atá ag iarraidh logáil isteach.

account-at = { $account } ar an bhfreastalaí { $server }
success-device-ready-title = Tá an gléas seo réidh
success-device-ready = As seo amach is féidir leat do chuid logálacha isteach a dhearbhú anseo.
success-pin-set-title = Tá do PIN nua socraithe
success-account-removed-title = Bainte den ghléas seo
success-account-removed = Tá do chuntas ann fós. Chun é a úsáid anseo arís, cláraigh an gléas seo as an nua.

context-place = Áit
context-browser = Brabhsálaí
context-network = Líonra
context-account = Cuntas
context-asked = Am an iarratais
context-page = Leathanach

time-left = Am fágtha
time-left-spoken =
    { $seconds ->
        [one] { $seconds } soicind fágtha
        [two] { $seconds } shoicind fágtha
        [few] { $seconds } shoicind fágtha
        [many] { $seconds } soicind fágtha
       *[other] { $seconds } soicind fágtha
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] { $minutes } nóiméad fágtha
        [two] { $minutes } nóiméad fágtha
        [few] { $minutes } nóiméad fágtha
        [many] { $minutes } nóiméad fágtha
       *[other] { $minutes } nóiméad fágtha
    }
time-up = Tá an t-am istigh
time-just-now = díreach anois
time-seconds-ago =
    { $count ->
        [one] { $count } soicind ó shin
        [two] { $count } shoicind ó shin
        [few] { $count } shoicind ó shin
        [many] { $count } soicind ó shin
       *[other] { $count } soicind ó shin
    }
time-minutes-ago =
    { $count ->
        [one] { $count } nóiméad ó shin
        [two] { $count } nóiméad ó shin
        [few] { $count } nóiméad ó shin
        [many] { $count } nóiméad ó shin
       *[other] { $count } nóiméad ó shin
    }
time-hours-ago =
    { $count ->
        [one] { $count } uair an chloig ó shin
        [two] { $count } uair an chloig ó shin
        [few] { $count } huaire an chloig ó shin
        [many] { $count } n-uaire an chloig ó shin
       *[other] { $count } uair an chloig ó shin
    }
time-days-ago =
    { $count ->
        [one] { $count } lá ó shin
        [two] { $count } lá ó shin
        [few] { $count } lá ó shin
        [many] { $count } lá ó shin
       *[other] { $count } lá ó shin
    }
time-today = Inniu
time-yesterday = Inné

welcome-title = Dearbhaigh gur tusa atá ann
welcome-lead = Nuair a logálann tú isteach ar scáileán eile, fiafraíonn an aip seo díot an tusa atá ann dáiríre.
welcome-initialise = Socraigh an gléas seo
welcome-new-phone = Tá fón nua agam
welcome-what = Cad é seo?
welcome-what-title = Cad a dhéanann Countersign
welcome-what-1 = Logálann tú isteach ar ríomhaire nó ar tháibléad, mar is gnách.
welcome-what-2 = Taispeánann an aip seo cé atá ag iarraidh logáil isteach, cén áit as, agus cathain.
welcome-what-3 = Clóscríobhann tú do PIN anseo, agus is ansin amháin a osclaíonn an doras. Gan tusa fanann sé dúnta.
welcome-what-private = Níl do phasfhocal ar eolas ag an aip agus ní sheolann sí do PIN riamh.
welcome-phone-title = Ag aistriú go fón nua
welcome-move-lead = Bíodh an dá fhón in aice láimhe agat. Tógann sé dhá nóiméad, agus ní gá ríomhaire.
welcome-move-1 = Ar an seanfhón, oscail Countersign agus brúigh do chuntas ag an mbarr.
welcome-move-2 = Roghnaigh sa liosta é, agus ansin “Aistrigh go fón eile”.
welcome-move-3 = Ar an bhfón seo, tapáil an cnaipe thíos agus dírigh an ceamara ar an seanfhón.
welcome-move-lost-title = An bhfuil an seanfhón caillte nó briste?
welcome-move-lost = Ar ríomhaire, logáil isteach ar bhealach eile agus oscail “Mo Chuntas”. Bain an seanfhón ansin agus cuir an ceann seo leis mar ghléas nua.

where-title = Téigh chuig do scáileán eile
where-lead = Ar an ríomhaire nó ar an táibléad ina logálann tú isteach:
where-step-1 = Logáil isteach agus oscail “Mo Chuntas”.
where-step-1-address = Oscail an seoladh seo, logáil isteach agus oscail “Mo Chuntas”.
where-step-2 = Roghnaigh “Cuir gléas soghluaiste leis”. Má tá gléas agat cheana, roghnaigh “Bainistigh mo ghléasanna soghluaiste” ar dtús.
where-step-3 = Roghnaigh PIN ansin. Taispeánann an leathanach cód cearnach ina dhiaidh sin.
where-scan = Scan an cód
where-same-device = Táim ar an ngléas céanna
where-same-title = Gach rud ar aon ghléas amháin
where-here-lead = Ní féidir le ceamara a scáileán féin a fheiceáil, mar sin tugann an leathanach an cód don aip seo.
where-same-1 = Oscail leathanach do chuntais i mbrabhsálaí an ghléis seo.
where-here-2 = Cuir gléas soghluaiste leis ansin agus roghnaigh PIN. Ansin brúigh “Oscail san aip”.
where-here-3 = Osclaíonn an aip seo agus fiafraíonn sí díot ar mhaith leat an gléas a chlárú. Mura n-osclaíonn sí, cóipeáil an nasc ansin agus greamaigh anseo é.
where-same-paste = Greamaigh an nasc

scan-title = Scan an cód
scan-lead = Coinnigh an cód cearnach atá ar an leathanach laistigh den fhráma.
scan-starting = Tá an ceamara ag tosú
scan-refused-title = Níl an ceamara ceadaithe
scan-refused = Ní úsáideann an aip an ceamara ach chun an cód cearnach a léamh. Ní choinnítear aon phictiúr. Is féidir leat é a cheadú i socruithe an ghléis seo, nó ceann de na bealaí eile thíos a úsáid.
scan-absent-title = Níl ceamara anseo
scan-absent = Tabhair isteach an cód ar bhealach eile: roghnaigh nó scaoil pictiúr de, nó greamaigh a nasc thíos.
scan-busy = An cód á léamh
scan-old-title = Scan do sheanfhón
scan-old-lead = Ar an seanfhón, oscail an cuntas in Countersign agus roghnaigh é a bhogadh. Ansin dírigh an ceamara seo ar an gcód.
scan-torch = Solas
scan-picture = Ó phictiúr
scan-type-title = Clóscríobh cód
scan-link-label = Nó clóscríobh nó greamaigh an nasc nó an cód ón leathanach
scan-paste = Greamaigh
scan-paste-by-hand = Ní féidir leis an aip an ghearrthaisce a léamh anseo. Coinnigh do mhéar ar an réimse, ansin roghnaigh “Greamaigh”.
scan-address-label = Seoladh an leathanaigh sin
scan-address-hint = Níl sé de dhíth ach ar chód fada le litreacha.
scan-link-submit = Úsáid é seo
scan-drop = Scaoil an pictiúr anseo

register-title = An gléas seo a chlárú?
register-lead = Dearbhóidh an gléas seo logáil isteach ag
register-check = An é seo an seoladh inar logáil tú isteach ar do scáileán eile? Murab é, cealaigh.
register-stored-title = Cad a choinnítear ar an ngléas seo
register-stored-1 = Ainm an fhreastalaí agus do chuntas, i bhfolach go páirteach
register-stored-2 = Eochair rúnda, nach bhfuil aon mhaith inti gan do PIN
register-stored-3 = Ní choinnítear do PIN ná do phasfhocal
register-accept = Cláraigh
register-busy = Ag ceangal
new-pin-title = An PIN nua a shocrú?
new-pin-lead = Úsáidfidh an gléas seo an PIN a roghnaigh tú ag
new-pin-note = Fanann gach rud eile mar atá. As sin amach ní oibríonn ach an PIN nua.
new-pin-accept = Ar aghaidh

pin-title = Iontráil do PIN
pin-title-enrol = Iontráil an PIN a roghnaigh tú
pin-enrol = Tá tú ceangailte leis an gcuntas { $account } ar an bhfreastalaí { $server }. Chun an clárú a chríochnú, iontráil do PIN.
pin-reset = Tá tú ceangailte leis an gcuntas { $account } ar an bhfreastalaí { $server }. Chun críochnú, iontráil do PIN nua.
pin-approve = Chun logáil isteach sa tseirbhís { $service }
pin-answer = Chun cód a fháil don tseirbhís { $service }
pin-answer-digits = Chun cód a fháil don fhreastalaí { $server }
pin-sign = Chun síniú don tseirbhís { $service }
pin-answer-sign = Chun cód sínithe a fháil don tseirbhís { $service }
pin-answer-sign-digits = Chun cód sínithe a fháil don fhreastalaí { $server }
pin-change-old = Iontráil an PIN atá agat anois
pin-change-new = Roghnaigh PIN nua
pin-change-repeat = Iontráil an PIN nua arís
pin-change-hint = Seachain blianta, sraitheanna agus athrá.
pin-turn-on-fingerprint = Chun do mhéarlorg a chur ar siúl don chuntas { $account } ar an bhfreastalaí { $server }
pin-turn-on-face = Chun aithint aghaidhe a chur ar siúl don chuntas { $account } ar an bhfreastalaí { $server }
pin-turn-on-either = Chun méarlorg nó aghaidh a chur ar siúl don chuntas { $account } ar an bhfreastalaí { $server }
pin-move = Chun an cuntas { $account } ar an bhfreastalaí { $server } a aistriú go fón eile
pin-match = Uimhir ón leathanach:
pin-dots =
    { $filled ->
        [0] Níl aon digit iontráilte
        [one] { $filled } as 4 dhigit iontráilte
        [two] { $filled } as 4 dhigit iontráilte
        [few] { $filled } as 4 dhigit iontráilte
        [many] { $filled } as 4 dhigit iontráilte
       *[other] { $filled } as 4 dhigit iontráilte
    }
pin-busy = Á sheiceáil
pin-attempts =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í an iarracht dheireanach. Tar éis PIN mícheart amháin eile, blocáiltear an gléas seo.
        [one] { $count } iarracht fágtha.
        [two] { $count } iarracht fágtha.
        [few] { $count } iarracht fágtha.
        [many] { $count } n-iarracht fágtha.
       *[other] { $count } iarracht fágtha.
    }
pin-attempts-enrol =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í an iarracht dheireanach. Tar éis PIN mícheart amháin eile, tosaíonn tú arís ar an leathanach.
        [one] { $count } iarracht fágtha.
        [two] { $count } iarracht fágtha.
        [few] { $count } iarracht fágtha.
        [many] { $count } n-iarracht fágtha.
       *[other] { $count } iarracht fágtha.
    }
pin-attempts-change =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í an iarracht dheireanach. Tar éis PIN mícheart amháin eile, fanann an PIN mar atá sé agus blocáiltear an gléas seo.
        [one] { $count } iarracht fágtha.
        [two] { $count } iarracht fágtha.
        [few] { $count } iarracht fágtha.
        [many] { $count } n-iarracht fágtha.
       *[other] { $count } iarracht fágtha.
    }
pin-attempts-move =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í an iarracht dheireanach. Tar éis PIN mícheart amháin eile, ní aistrítear aon rud agus blocáiltear an gléas seo.
        [one] { $count } iarracht fágtha.
        [two] { $count } iarracht fágtha.
        [few] { $count } iarracht fágtha.
        [many] { $count } n-iarracht fágtha.
       *[other] { $count } iarracht fágtha.
    }
pin-keypad = Eochaircheap
pin-key-delete = Scrios an digit dheireanach
pin-forgotten = An ndearna tú dearmad ar an PIN?
pin-forgotten-title = An ndearna tú dearmad ar do PIN?
pin-forgotten-lead = Ní féidir le haon duine é a aimsiú, ach is féidir leat ceann nua a roghnú. Fanann an gléas seo cláraithe.
pin-forgotten-1 = Ar scáileán eile, logáil isteach agus oscail “Mo Chuntas”.
pin-forgotten-2 = Roghnaigh “Bainistigh mo ghléasanna soghluaiste”, agus ansin “Athshocraigh PIN” in aice leis an ngléas seo.
pin-forgotten-3 = Roghnaigh PIN nua agus scan an cód a thaispeánann an leathanach.
pin-forgotten-without = Chun logáil isteach anois gan do PIN, roghnaigh modh eile ar an leathanach ina bhfuil tú ag logáil isteach.
pin-forgotten-enrol = Roghnaigh tú an PIN seo nóiméad ó shin ar an leathanach a thaispeánann an cód. Mura cuimhin leat é, téigh ar ais ansin agus tosaigh arís: níl aon rud cláraithe fós.
pin-forgotten-moving = Más é do sheanfhón a thaispeánann an cód, is é an PIN an ceann a úsáideann tú air sin.

biometric-fingerprint = Méarlorg
biometric-face = Aghaidh
biometric-either = Méarlorg nó aghaidh
biometric-use-fingerprint = Úsáid do mhéarlorg
biometric-use-face = Úsáid d’aghaidh
biometric-use-either = Úsáid do mhéarlorg nó d’aghaidh

offer-notify-title = An mian leat scéala nuair a bhíonn iarratas ag fanacht?
offer-notify = Féadfaidh fógra é a insint duit ansin, fiú nuair atá an aip dúnta.
offer-notify-late = Nuair atá an aip dúnta, ní fhéachann sí ach ó am go ham, agus ní fhanann logáil isteach ach dhá nóiméad. Nuair a iarrann leathanach ort dearbhú, oscail an aip tú féin.
offer-notify-later = Is féidir leat é seo a athrú am ar bith sna socruithe.
offer-not-now = Ní anois
offer-fingerprint-title = Do mhéarlorg a úsáid?
offer-fingerprint = Is leor tadhall do mhéire ansin chun ceadú.
offer-face-title = D’aghaidh a úsáid?
offer-face = Is leor féachaint ar an ngléas seo ansin chun ceadú.
offer-either-title = Do mhéarlorg nó d’aghaidh a úsáid?
offer-either = Is leor tadhall nó féachaint ansin chun ceadú.
offer-pin-always = Oibríonn do PIN i gcónaí freisin. Is féidir leat é seo a athrú am ar bith faoi do chuntas.
offer-yes = Úsáid
offer-skip = Léim thairis

no-lock-title = Níl glas scáileáin ar an ngléas seo
no-lock-lead = D’fhéadfadh aon duine a phiocann suas é é a oscailt. Chun do chuntas a choinneáil slán, ní chláraíonn an aip ach gléasanna a bhfuil glas scáileáin orthu: PIN, patrún nó pasfhocal an ghléis, nó méarlorg nó aghaidh.
no-lock-todo = Socraigh ceann i socruithe an ghléis seo, agus ansin tar ar ais anseo.
no-lock-todo-here = Oscail socruithe an ghléis seo, socraigh glas scáileáin, agus ansin tar ar ais anseo.
no-lock-settings = Oscail na socruithe
no-lock-again = Seiceáil arís

compare-title = An bhfeiceann tú an rud céanna ar an leathanach?
compare-lead-other = Cuir na sé charachtar seo i gcomparáid le do scáileán eile, an leathanach nó do sheanfhón, agus freagair ansin.
compare-characters = Na sé charachtar
compare-same = Más ionann iad, abair sin ar an leathanach. Beidh an gléas seo réidh ansin.
compare-differ = Mura hionann iad, abair sin ar an leathanach. Ní chláraítear aon rud, agus ní dhéantar aon dochar.
compare-account = Don chuntas { $account } ar an bhfreastalaí { $server }
compare-home = D’fhreagair mé ansin
compare-waiting = Ag fanacht le do fhreagra ar an scáileán eile

home-title-quiet = Níl aon rud le ceadú
home-title-requests =
    { $count ->
        [one] Iarratas amháin duit
        [two] { $count } iarratas duit
        [few] { $count } iarratas duit
        [many] { $count } n-iarratas duit
       *[other] { $count } iarratas duit
    }
home-quiet-lead = Nuair a logálann tú isteach áit éigin, taispeántar an t-iarratas anseo uaidh féin.
home-requests-lead = Oscail iarratas le feiceáil cé atá ag iarraidh logáil isteach.
home-checking = An freastalaí á cheistiú
home-checked = Seiceáil dheireanach: { $ago }
home-offline = Níl aon cheangal ann. Leanann an aip de bheith ag triail uaithi féin.
home-offline-since = Níl aon cheangal ann. Seiceáil dheireanach: { $ago }.
home-not-the-server = D’fhreagair líonra eile in áit d’fhreastalaí. B’fhéidir go gcaithfidh tú logáil isteach sa Wi-Fi seo ar dtús.
home-refresh = Seiceáil anois
home-accounts = Cuntais. Ar taispeáint:
home-settings = Socruithe
home-open = Oscail an t-iarratas
home-other-requests =
    { $count ->
        [one] Iarratas amháin, ar an bhfreastalaí { $server }
        [two] { $count } iarratas, ar an bhfreastalaí { $server }
        [few] { $count } iarratas, ar an bhfreastalaí { $server }
        [many] { $count } n-iarratas, ar an bhfreastalaí { $server }
       *[other] { $count } iarratas, ar an bhfreastalaí { $server }
    }
home-title-other = Tá an t-iarratas do chuntas eile
home-other-lead = Athraigh go dtí an cuntas sin le freagairt.
home-last-sign-in = An logáil isteach dheireanach: { $service }, { $ago }
home-clock-ahead = Tá clog an ghléis seo chun tosaigh
home-clock-behind = Tá clog an ghléis seo chun deiridh
home-clock-difference = Difríocht: { $difference }
home-clock = Leanann an aip am an fhreastalaí, mar sin is féidir leat dul ar aghaidh mar is gnách. I socruithe an ghléis seo, cuir an dáta agus an t-am ar shocrú uathoibríoch.
home-clock-minutes =
    { $count ->
        [one] { $count } nóiméad
        [two] { $count } nóiméad
        [few] { $count } nóiméad
        [many] { $count } nóiméad
       *[other] { $count } nóiméad
    }
home-clock-hours =
    { $count ->
        [one] { $count } uair an chloig
        [two] { $count } uair an chloig
        [few] { $count } huaire an chloig
        [many] { $count } n-uaire an chloig
       *[other] { $count } uair an chloig
    }
home-clock-days =
    { $count ->
        [one] { $count } lá
        [two] { $count } lá
        [few] { $count } lá
        [many] { $count } lá
       *[other] { $count } lá
    }
home-scan = Scan cód QR
home-pending-title = Tá do scáileán eile ag fanacht leat
home-pending = Cuir na sé charachtar i gcomparáid ansin. Tá an gléas seo réidh a luaithe a deir tú gurb ionann iad.
home-pending-show = Taispeáin na sé charachtar arís
home-key-store = Níl stóras eochracha an chórais in úsáid anseo. Coinníonn an aip a rún i gcomhad nach féidir ach leatsa a oscailt.

request-title = Logáil isteach sa tseirbhís { $service }?
request-match-label = Clóscríobh an uimhir a fheiceann tú ar an leathanach ina bhfuil tú ag logáil isteach
request-continue = Ar aghaidh
request-deny = Diúltaigh
request-report = Níor iarr mise é seo
request-report-title = Nár iarr tusa é seo?
request-report-lead = B’fhéidir go bhfuil do phasfhocal ar eolas ag duine eile. Ní ligfear aon duine isteach: diúltófar don iarratas seo agus tuairisceofar é.
request-report-next = Ina dhiaidh sin, athraigh do phasfhocal ar leathanach do chuntais.
request-report-confirm = Diúltaigh agus tuairiscigh
request-busy = Á dhiúltú
request-by-link = Tagann an t-iarratas ó nasc a osclaíodh ar an ngléas seo. Ní logáiltear isteach ach an brabhsálaí anseo inar tosaíodh é, agus tugtar ar ais chuige thú.
request-sign-title = É seo a shíniú don tseirbhís { $service }?
request-sign-lead = Léigh gach líne. Le do PIN, síníonn tú é seo go díreach.
request-sign-match = Clóscríobh an uimhir a fheiceann tú ar an leathanach inar thosaigh tú
request-sign-report = B’fhéidir go bhfuil duine eile ag gníomhú i d’ainm. Ní shínítear aon rud: diúltófar don iarratas seo agus tuairisceofar é.
request-sign-report-next = Ina dhiaidh sin, inis dóibh siúd atá i mbun na seirbhíse, agus athraigh do phasfhocal ar leathanach do chuntais.

change-add-device = Gléas a chur le do chuntas?
change-remove-device = An gléas “{ $object }” a bhaint?
change-reset-pin = PIN nua a shocrú don ghléas “{ $object }”?
change-rename-device = An gléas “{ $object }” a athainmniú go “{ $value }”?
change-password = Pasfhocal do chuntais a athrú?
change-email = Seoladh ríomhphoist do chuntais a athrú go { $value }?
change-end-waiting = Tréimhse feithimh do chuntais a chríochnú anois?
change-report = A thuairisciú nár leatsa an logáil isteach seo: { $object }?
change-close-sessions = Do bhrabhsálaithe eile go léir a logáil amach?
change-lead = Ní logáil isteach é seo. Le do PIN, ceadaíonn tú an t-athrú seo amháin ar do chuntas, uair amháin.
change-code-lead = Ní logáil isteach é seo. Leis an gcód, ceadaíonn tú an t-athrú seo amháin ar do chuntas, uair amháin. Ná téigh ar aghaidh ach amháin má thosaigh tú féin é.
done-change-nothing = Níor athraíodh aon rud.
done-change-approved-title = Athrú ceadaithe
done-change-approved = Leanann an leathanach ar aghaidh uaidh féin. Níor ceadaíodh aon rud eile.
request-change-report = B’fhéidir go bhfuil duine eile ag gníomhú i d’ainm. Ní athraítear aon rud: diúltófar don iarratas seo agus tuairisceofar é.
report-ends = Tá an iarracht seo thart. Caithfidh an leathanach tosú arís leis an bpasfhocal.
report-hour = Ar feadh uair an chloig, ní logálann an pasfhocal amháin aon duine isteach, ach amháin i mbrabhsálaí a dhearbhaigh ceann de do ghléasanna cheana.

same-device-link-title = An t-iarratas á oscailt
same-device-link-lead = An freastalaí { $server } á cheistiú
same-device-link-long = Tá an freastalaí mall ag freagairt. Is féidir leat fanacht, nó cealú agus tosú arís ar an leathanach.

done-approved-title = Tá tú logáilte isteach
done-approved = Osclaíonn an tseirbhís { $service } ar do scáileán eile uaithi féin.
done-denied-title = Diúltaithe
done-denied = Níor logáil aon duine isteach sa tseirbhís { $service }.
done-reported-title = Diúltaithe agus tuairiscithe
done-reported = Níor logáil aon duine isteach sa tseirbhís { $service }. Athraigh do phasfhocal a luaithe is féidir: b’fhéidir go bhfuil sé ar eolas ag duine eile.
done-expired-title = Tá an t-am istigh
done-expired = Níor logáil aon duine isteach sa tseirbhís { $service }. Chun triail arís, tosaigh ar an leathanach.
done-cancelled-title = Cealaithe ar an leathanach
done-cancelled = Níor logáil aon duine isteach sa tseirbhís { $service }. Níl aon rud eile le déanamh anseo.
done-wrong-match-title = Níorbh í sin an uimhir
done-wrong-match = Ní hí seo an uimhir atá ar an leathanach don tseirbhís { $service }, mar sin níor logáil aon duine isteach. Más tusa a bhí ann, tosaigh arís ansin.
done-home = Déanta
done-approved-here-title = Tá tú logáilte isteach
done-approved-here = Téann an tseirbhís { $service } ar aghaidh i do bhrabhsálaí.
done-signed-title = Sínithe
done-signed = Téann an tseirbhís { $service } ar aghaidh ar do scáileán eile uaithi féin.
done-signed-here-title = Sínithe
done-signed-here = Téann an tseirbhís { $service } ar aghaidh i do bhrabhsálaí.
done-sign-denied-title = Diúltaithe
done-sign-denied = Níor síníodh aon rud don tseirbhís { $service }.
done-sign-reported-title = Diúltaithe agus tuairiscithe
done-sign-reported = Níor síníodh aon rud don tseirbhís { $service }. Inis dóibh siúd atá ina bun: b’fhéidir go bhfuil duine eile ag gníomhú i d’ainm.
done-sign-expired-title = Tá an t-am istigh
done-sign-expired = Níor síníodh aon rud don tseirbhís { $service }. Chun triail arís, tosaigh ar an leathanach.
done-sign-cancelled-title = Cealaithe ar an leathanach
done-sign-cancelled = Níor síníodh aon rud don tseirbhís { $service }. Níl aon rud eile le déanamh anseo.
done-sign-wrong-match-title = Níorbh í sin an uimhir
done-sign-wrong-match = Ní hí seo an uimhir atá ar an leathanach don tseirbhís { $service }, mar sin níor síníodh aon rud. Más tusa a bhí ann, tosaigh arís ansin.
done-return = Fill ar do bhrabhsálaí
done-not-opened-title = Níor oscail do bhrabhsálaí
done-not-opened = Brúigh an cnaipe thíos, nó oscail an brabhsálaí tú féin agus roghnaigh an leathanach inar thosaigh tú.
done-other-browser-title = An iarrann leathanach naoi gcarachtar?
done-other-browser = D’oscail brabhsálaí eile seachas an ceann inar thosaigh tú. Clóscríobh na carachtair seo ar an leathanach inar thosaigh tú:
done-other-browser-code = Na naoi gcarachtar

challenge-title = Cód don tseirbhís { $service }?
challenge-lead = Iarrann an leathanach cód ón aip seo. Ná téigh ar aghaidh ach amháin má tá tú féin ag logáil isteach ansin.
challenge-typed-title = Cód do na digití seo?
challenge-typed-digits = Na digití a chlóscríobh tú
challenge-typed-compare = Cuir i gcomparáid leis an leathanach iad. Má tá ceann mícheart, téigh siar agus clóscríobh arís iad.
challenge-typed-lead = Chlóscríobh tú dhá dhigit déag ó leathanach. Ní fhreagraíonn an cód ach don leathanach sin.
challenge-typed-warning = Ní thaispeánann digití cé atá ag iarraidh. Ná téigh ar aghaidh ach amháin má d’oscail tú féin an leathanach sin agus más é an seoladh thuas a sheoladh.
challenge-sign-title = Síniú don tseirbhís { $service }?
challenge-sign-lead = Iarrann an leathanach ort rud éigin a shíniú. Iontrálann tú féin anseo é, sa chaoi nach socraíonn aon duine eile cad a shínítear. Ná téigh ar aghaidh ach amháin má thosaigh tú féin é seo.
challenge-accept = Ar aghaidh
challenge-late = De réir chlog an ghléis seo tá an t-am don chód seo caite. B’fhéidir go n-iarrfaidh an leathanach ort tosú arís.

otp-title = Clóscríobh an cód seo ar an leathanach
otp-for = Don tseirbhís { $service }
otp-for-digits = Don fhreastalaí { $server }
otp-code = Do chód
otp-hint = Ceannlitreacha nó litreacha beaga, le spásanna nó gan iad: glacann an leathanach leis an dá rud.
otp-aloud = Léigh os ard
otp-done = Déanta
otp-late = Tá an t-am don chód seo caite. Mura nglacann an leathanach leis, iarr ceann nua ansin.

sign-title = Síniú don tseirbhís { $service }
sign-typed-title = Sínigh a bhfuil ar an leathanach
sign-lead = Iontráil an rud is mian leat a shíniú, mar atá sé ar an leathanach. Oireann do chód dó seo go díreach agus ní d’aon rud eile.
sign-account = Leis an gcuntas { $account }
sign-submit = Ar aghaidh chuig an PIN
sign-day = Lá
sign-month = Mí
sign-year = Bliain
sign-hint-digits = Digití amháin
sign-hint-amount = Mar shampla { $example }
sign-hint-date = I bhfigiúirí, mar shampla 5 do mhí na Bealtaine
sign-problem-empty = Tá sé seo ar iarraidh. Líon isteach é, le do thoil.
sign-problem-too-long = Tá sé seo rófhada. Giorraigh é, le do thoil.
sign-problem-not-digits = Ní féidir ach na digití 0 go 9 a bheith anseo.
sign-problem-not-amount = Ní méid airgid é seo. Scríobh mar seo é: { $example }.
sign-problem-not-date = Níl a leithéid de lá ann. Seiceáil an lá, an mhí agus an bhliain; tá ceithre dhigit sa bhliain.
sign-problem-not-option = Roghnaigh ceann díobh seo, le do thoil.
sign-problem-not-pattern = Níl an fhoirm air a bhfuil an tseirbhís ag súil léi. Cuir i gcomparáid leis an leathanach é.
sign-wrong =
    { $count ->
        [one] Féach arís ar réimse amháin.
        [two] Féach arís ar { $count } réimse.
        [few] Féach arís ar { $count } réimse.
        [many] Féach arís ar { $count } réimse.
       *[other] Féach arís ar { $count } réimse.
    }

deactivated-blocked-title = Tá an gléas seo blocáilte
deactivated-blocked = Bhí an PIN mícheart an iomarca uaireanta, nó níl muinín againn a thuilleadh as an ngléas lenar cuireadh é seo leis, mar sin ní féidir leis an ngléas seo aon rud a cheadú faoi láthair. Tá do chuntas slán, agus ní gá duit clárú arís.
deactivated-blocked-todo = Chun é a scaoileadh, roghnaigh PIN nua:
deactivated-copied-title = Tá an gléas seo faoi ghlas
deactivated-copied = Úsáideadh sonraí na haipe in áit eile, nó cuireadh ar ais iad ó chóip níos sine. Ar mhaithe le slándáil, ní ghlacann an freastalaí leis an ngléas seo a thuilleadh.
deactivated-copied-todo = Bain an cuntas anseo, agus ansin cláraigh an gléas seo arís ar leathanach do chuntais. Murar chóipeáil tú aon rud, athraigh do phasfhocal freisin.
deactivated-removed-title = Baineadh an gléas seo
deactivated-removed = Baineadh ó do chuntas é, mar sin ní féidir leis logáil isteach a cheadú a thuilleadh.
deactivated-removed-todo = Más mian leat é a úsáid arís, bain an cuntas anseo agus cláraigh an gléas ar leathanach do chuntais.
deactivated-enrolment-cancelled-title = Cealaíodh an clárú
deactivated-enrolment-cancelled = Dúradh ar an leathanach nárbh ionann na sé charachtar, nó stopadh an clárú. Níl aon rud cláraithe.
deactivated-enrolment-cancelled-todo = Tosaigh arís ar an leathanach nuair a bheidh tú réidh. Má bhí na carachtair difriúil dáiríre, úsáid líonra eile.
deactivated-server-restored-title = Aischuireadh an freastalaí ó chúltaca
deactivated-server-restored = Athchóiríodh ó chóip níos sine é agus tá níos mó ar eolas ag an ngléas seo ná aige. Tá do chuntas slán.
deactivated-server-restored-todo = Tugann PIN nua an dá cheann ar aon dul arís:
deactivated-step-1 = Ar scáileán eile, oscail { $origin } agus logáil isteach.
deactivated-step-2 = Roghnaigh “Bainistigh mo ghléasanna soghluaiste”, agus ansin “Athshocraigh PIN” in aice leis an ngléas seo.
deactivated-step-3 = Scan an cód a thaispeánann an leathanach.
deactivated-scan = Scan an cód athshocraithe
deactivated-remove = Bain den ghléas seo
deactivated-begin-again = Bain agus tosaigh arís
deactivated-remove-title = An cuntas a bhaint den ghléas seo?
deactivated-remove-lead = Déanann an gléas seo dearmad ansin ar an gcuntas { $account } ar an bhfreastalaí { $server }. Ní féidir leis aon rud a cheadú go dtí go gcláraítear arís é.
deactivated-remove-confirm = Bain

store-title = Ní féidir leis an aip oscailt

settings-title = Socruithe
settings-look = Cuma
settings-language = Teanga
settings-language-system = Uathoibríoch ({ $language })
settings-theme = Geal nó dorcha
settings-theme-system = Uathoibríoch
settings-theme-light = Geal
settings-theme-dark = Dorcha
settings-text = Méid an téacs
settings-text-normal = Gnáthmhéid
settings-text-large = Mór
settings-text-larger = Níos mó
settings-text-largest = Is mó
settings-notifications = Fógraí
settings-notifications-hint = Conas a fhaigheann tú amach go bhfuil iarratas ag fanacht
settings-safety = Slándáil
settings-idle = Clúdaigh a bhfuil san aip
settings-idle-hint = Nuair nach n-úsáideann aon duine í chomh fada seo. Tugtar rabhadh duit leathnóiméad roimh ré.
settings-idle-minutes =
    { $minutes ->
        [one] Tar éis { $minutes } nóiméad
        [two] Tar éis { $minutes } nóiméad
        [few] Tar éis { $minutes } nóiméad
        [many] Tar éis { $minutes } nóiméad
       *[other] Tar éis { $minutes } nóiméad
    }
settings-idle-never = Ná clúdaigh riamh
settings-accounts = Cuntais
settings-accounts-hint = PIN, méarlorg nó aghaidh, aistriú, baint
settings-history = Logálacha isteach
settings-history-hint = Cathain agus cá háit ar úsáideadh do chuntas
settings-about = Faoin aip seo
settings-privacy = Príobháideachas
settings-privacy-hint = Cad a choinnítear, cad a sheoltar, agus cé chuige
settings-diagnostics = Diagnóisic
settings-diagnostics-hint = Nuair nach n-oibríonn rud éigin
settings-licences = Ceadúnais
settings-licences-hint = An aip seo agus na comhpháirteanna atá inti
settings-version = Leagan { $version }

notify-running-title = Faigheann tú scéala fad atá an aip ag rith
notify-running = Insíonn fógra duit faoi iarratas, fiú nuair atá an fhuinneog i bhfolach. Nuair atá an aip dúnta, ní fhéachann sí.
notify-open-title = Ní fhaigheann tú scéala ach nuair atá an aip oscailte
notify-open = Ní ligeann córas an ghléis seo don aip féachaint an bhfuil iarratais ann nuair atá sí dúnta. Nuair a iarrann leathanach ort dearbhú, oscail an aip tú féin.
notify-periodic-title = Féachann an aip ó am go ham
notify-periodic = Nuair atá sí dúnta, féachann sí thart ar gach ceathrú uair an chloig. Féadfaidh an córas iallach a chur uirthi fanacht níos faide.
notify-seldom-title = Féachann an aip nuair a ligeann an córas di
notify-seldom = Nuair nach bhfuil tú á húsáid, d’fhéadfadh uaireanta an chloig dul thart sula bhféachann sí arís. Má svaidhpeálann tú as liosta na n-aipeanna oscailte í, ní fhéachann sí ar chor ar bith go dtí go n-osclaíonn tú arís í.
notify-late = Ní fhanann logáil isteach ach dhá nóiméad, agus mar sin is iondúil go dtagann a leithéid d’fhógra ródhéanach. Nuair a iarrann leathanach ort dearbhú, oscail an aip tú féin.
notify-push-title = Dúisítear an aip láithreach
notify-push = A luaithe a bhíonn iarratas ag fanacht, dúisíonn d’aip push an aip seo. Mura dtagann fógra, oscail an aip tú féin.
notify-faster-title = Chun scéala a fháil láithreach
notify-faster = Is féidir le haip ar nós ntfy an aip seo a dhúiseacht a luaithe a bhíonn iarratas ag fanacht. Suiteáil í, agus ansin oscail an aip seo arís.
notify-refused-title = Tá fógraí múchta
notify-refused = Ní insíonn aon rud duit go bhfuil iarratas ag fanacht. Feiceann tú é nuair a osclaíonn tú an aip.
notify-settings = Oscail na socruithe
notify-ask-title = Níl fógraí ceadaithe fós
notify-ask = Ceadaigh iad, agus is féidir leis an aip a insint duit go bhfuil iarratas ag fanacht.
notify-allow = Ceadaigh fógraí

privacy-title = Do phríobháideachas
privacy-lead = Go hachomair: ní labhraíonn an aip seo ach le freastalaithe do chuntas, agus faoi do logálacha isteach amháin.
privacy-kept-title = Cad a choinníonn an gléas seo
privacy-kept-1 = Do gach cuntas: ainm agus seoladh an fhreastalaí, agus do chuntas, i bhfolach go páirteach
privacy-kept-2 = Eochair rúnda do gach cuntas, séalaithe ag an ngléas seo agus gan aon mhaith inti gan do PIN
privacy-kept-3 = Do shocruithe
privacy-kept-4 = Ní choinnítear do PIN, do phasfhocal ná liosta de do logálacha isteach
privacy-sent-title = Cad a sheolann sí, agus cé chuige
privacy-sent-1 = Chuig freastalaí cuntais: d’fhreagra ar iarratas, agus an cheist an bhfuil ceann nua ann
privacy-sent-2 = Ní sheoltar do PIN riamh: is féidir leis an bhfreastalaí a sheiceáil go raibh sé ceart, ach ní fhaigheann sé amach é
privacy-sent-3 = Cosúil le gach freastalaí, feiceann sé an seoladh a thugann do líonra duit
privacy-sent-4 = Má dhúisíonn aip push an aip seo: an seoladh ina ndéanann sí é. Faigheann a soláthraí amach cathain a thagann iarratas, ach ní fhaigheann sé aon rud eile
privacy-none-title = Cad nach ndéanann sí
privacy-none-1 = Gan staitisticí, gan fógraíocht, gan tuairiscí earráide
privacy-none-2 = Gan aon fhreastalaí eile: ní chloiseann fiú lucht a déanta fút
privacy-none-3 = Léann an ceamara cóid chearnacha agus ní choinníonn sé aon phictiúr
privacy-gone-title = Conas deireadh a chur leis
privacy-gone = Bain cuntas faoi “Cuntais” agus déanann an gléas seo dearmad air. Tá a gcoinníonn an freastalaí fút ar leathanach do chuntais.

licences-title = Ceadúnais
licences-own = Is saorbhogearraí í an aip seo faoi Cheadúnas Poiblí an Aontais Eorpaigh 1.2.
licences-own-text = Léigh Ceadúnas Poiblí an Aontais Eorpaigh
licences-others-title = Déanta le hobair daoine eile
licences-others =
    { $count ->
        [one] { $count } chomhpháirt, faoina ceadúnas féin:
        [two] { $count } chomhpháirt, gach ceann faoina cheadúnas féin:
        [few] { $count } chomhpháirt, gach ceann faoina cheadúnas féin:
        [many] { $count } gcomhpháirt, gach ceann faoina cheadúnas féin:
       *[other] { $count } comhpháirt, gach ceann faoina cheadúnas féin:
    }
licences-texts-title = Téacs na gceadúnas seo
licences-loading = An liosta á oscailt
licences-failed-title = Ní osclaíonn an liosta
licences-failed = Is cuid den aip é agus tagann sé ar ais an chéad uair eile a thosaíonn sí. Níl aon rud eile i gceist.

diagnostics-title = Diagnóisic
diagnostics-lead = Mura n-oibríonn rud éigin, cabhraíonn na línte seo leo siúd a chabhraíonn leat.
diagnostics-safe = Níl aon rún iontu: níl PIN, eochair, cód ná pasfhocal iontu. Feiceann tú anseo gach rud a roinnfí.
diagnostics-lines = Na línte
diagnostics-share = Roinn

move-intro-title = Aistriú go fón eile?
move-intro-lead = Téann an cuntas { $account } ar an bhfreastalaí { $server } go fón nó táibléad eile. Tógann sé níos lú ná dhá nóiméad.
move-intro-1 = Bíodh an fón eile réidh, agus an aip seo suiteáilte air.
move-intro-2 = Taispeánann an fón seo cód cearnach. Scanann an ceann eile é.
move-intro-3 = Clóscríobh do PIN ansin, an ceann céanna agus atá anseo.
move-intro-4 = Taispeánann an dá cheann sé charachtar. Más ionann iad, abair sin anseo.
move-intro-after = A luaithe a bheidh an fón eile réidh, stopann an ceann seo d’oibriú don chuntas seo. Ní athraíonn aon rud go dtí sin.
move-intro-accept = Ar aghaidh

move-code-title = Scan é seo leis an bhfón eile
move-code-lead = Ar an bhfón eile, oscail Countersign, roghnaigh “Socraigh an gléas seo” nó “Cuir cuntas leis”, agus scan an cód seo.
move-code-picture = Cód cearnach don fhón eile
move-code-typed = Nó clóscríobh é seo ansin
move-code-address = Seoladh:
move-code-claimed-title = Clóscríobh do PIN anois ar an bhfón eile
move-code-claimed = Léigh an fón eile an cód. Iarrann sé do PIN; téann an ceann seo ar aghaidh uaidh féin ina dhiaidh sin.
move-code-attempts =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Clóscríobhadh PIN mícheart ar an bhfón eile. Tá iarracht amháin fágtha.
        [one] Clóscríobhadh PIN mícheart ar an bhfón eile. Tá iarracht amháin fágtha.
        [two] Clóscríobhadh PIN mícheart ar an bhfón eile. Tá { $count } iarracht fágtha.
        [few] Clóscríobhadh PIN mícheart ar an bhfón eile. Tá { $count } iarracht fágtha.
        [many] Clóscríobhadh PIN mícheart ar an bhfón eile. Tá { $count } n-iarracht fágtha.
       *[other] Clóscríobhadh PIN mícheart ar an bhfón eile. Tá { $count } iarracht fágtha.
    }
move-code-over-title = Tá an t-am don chód seo istigh
move-code-over = Níor aistríodh aon rud. Téigh siar agus tosaigh arís.
move-cancel = Cealaigh an t-aistriú

move-compare-title = An bhfeiceann tú an rud céanna ar an bhfón eile?
move-compare-lead = Féach ar an dá scáileán. Tóg d’am.
move-compare-characters = Na sé charachtar
move-compare-same = Is ionann iad
move-compare-differ = Ní hionann iad
move-compare-busy = Tá an cuntas á aistriú
move-compare-note = Mura hionann iad, ní aistrítear aon rud. B’fhéidir gur léigh duine eile an cód.

moved-title = Tá an fón eile réidh
moved = Ceadaíonn sé logáil isteach sa chuntas { $account } ar an bhfreastalaí { $server } anois. Ní féidir leis an bhfón seo é sin a dhéanamh a thuilleadh agus tá dearmad déanta aige ar an gcuntas.
moved-home = Déanta

accounts-title = Cuntais
accounts-lead = Brúigh cuntas chun é a úsáid, nó chun a PIN a athrú, é a aistriú nó é a bhaint.
accounts-active = Ar taispeáint
accounts-requests =
    { $count ->
        [one] Iarratas amháin ag fanacht
        [two] { $count } iarratas ag fanacht
        [few] { $count } iarratas ag fanacht
        [many] { $count } n-iarratas ag fanacht
       *[other] { $count } iarratas ag fanacht
    }
accounts-pending = Ag fanacht le do scáileán eile
accounts-blocked = Blocáilte
accounts-locked = Faoi ghlas
accounts-removed = Bainte
accounts-cancelled = Clárú cealaithe
accounts-restored = PIN nua ag teastáil

account-add = Cuir cuntas leis
account-switch = Athraigh cuntas
account-switch-to = Athraigh go dtí an cuntas seo
account-see = Féach cad atá le déanamh
account-deactivated = Ní féidir leis an gcuntas seo aon rud a cheadú anois.
account-change-pin = Athraigh PIN
account-biometrics = In ionad an PIN. Oibríonn an PIN i gcónaí freisin.
account-notice-pin-changed-title = Tá do PIN athraithe
account-notice-pin-changed = As seo amach ní oibríonn ach an PIN nua ar an ngléas seo.
account-notice-biometrics-on-title = Curtha ar siúl
account-notice-biometrics-on = Is féidir leat é a úsáid in ionad an PIN as seo amach.
account-notice-biometrics-off-title = Curtha as
account-notice-biometrics-off = As seo amach iarrann an gléas seo do PIN.
account-notice-named-title = Sábháilte
account-notice-named = Úsáideann an gléas seo an t-ainm seo as seo amach.
account-sign-ins = Logálacha isteach
account-sign-ins-detail = Cathain agus cá háit ar úsáideadh an cuntas seo
account-move = Aistrigh go fón eile
account-move-detail = I gceann dhá nóiméad, gan ríomhaire
account-remove = Bain den ghléas seo
account-name = D’ainm féin ar an gcuntas seo
account-name-hint = Ní thaispeánann ach an gléas seo é. Fad uasta: { $count }.
account-name-save = Sábháil
account-remove-title = An cuntas seo a bhaint?
account-remove-lead = Seo an rud a tharlaíonn leis an gcuntas { $account } ar an bhfreastalaí { $server }:
account-remove-server = Baineann an freastalaí an gléas seo ó do chuntas agus cuireann sé é sin in iúl duit trí ríomhphost. Cuirtear deireadh le hiarratais atá fós ag fanacht anseo.
account-remove-here = Déanann an gléas seo dearmad ar an gcuntas agus ar a chuid eochracha. Fanann do chuntais eile.
account-remove-last = Más é seo do ghléas amháin, bíodh bealach eile le logáil isteach réidh agat.
account-remove-reinstall = Chun é a úsáid anseo arís, cláraíonn tú an gléas seo as an nua. Is amhlaidh atá má scriosann tú an aip: ní thugann athshuiteáil an cuntas ar ais.
account-remove-confirm = Bain

sign-ins-title = Logálacha isteach
history-empty = Níl aon cheann ann fós. Taispeántar gach logáil isteach anseo, leis an áit agus an t-am.
history-busy = An freastalaí á cheistiú
history-more = Taispeáin cinn níos sine
history-expect = Táim ag logáil isteach anois
history-expect-hint = Má deir brabhsálaí nua nach bhfuil ceist á cur ar an ngléas seo faoi láthair, brúigh anseo. Féadfaidh sé ceist a chur arís ar feadh deich nóiméad.
history-expected = Ar feadh deich nóiméad, féadfaidh brabhsálaithe nua ceist a chur ar an ngléas seo arís.
history-method-password = Leis an bpasfhocal
history-method-app = Leis an aip seo
history-method-code = Le cód ón aip seo
history-method-here = Ar an ngléas céanna seo
history-signed-in = Logáilte isteach
history-signed = Sínithe
history-denied = Diúltaithe
history-expired = Gan freagra in am
history-cancelled = Cealaithe
history-failed = Níor éirigh leis
history-reported-by-you = Tuairiscithe agat
history-not-me = Níor mise a bhí ann
history-not-me-title = Nach tusa a rinne é seo?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Tuairiscigh anseo é. Feiceann siad siúd atá i mbun an fhreastalaí ansin é.
history-not-me-2 = Athraigh do phasfhocal ar leathanach do chuntais.
history-not-me-3 = Féach ansin ar do ghléasanna agus do sheisiúin, agus cuir deireadh leis an rud nach n-aithníonn tú.
history-not-me-confirm = Tuairiscigh
