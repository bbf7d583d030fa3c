### Gaeilge: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Tá Countersign á oscailt…

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
still-lead = Cuirfidh an aip a hábhar i bhfolach go luath, ionas nach mbeidh aon duine eile in ann é a léamh. Tadhaill an scáileán nó aon eochair chun é a choinneáil oscailte.
still-stay = Coinnigh oscailte

privacy-screen-title = Ábhar i bhfolach
privacy-screen-lead = Níor úsáideadh an aip le tamall, mar sin tá a hábhar i bhfolach.
privacy-screen-open = Lean ar aghaidh

notice-title = Logáil isteach sa tseirbhís { $service }?
notice-change-title = Athrú ar do chuntas a cheadú?
notice-body = Tá iarratas ag fanacht leis an gcuntas { $account }. Oscail an aip le feiceáil cad as a dtagann sé.

account-at = { $account } ar an bhfreastalaí { $server }
success-device-ready-title = Tá an gléas seo réidh
success-device-ready = As seo amach is féidir leat do chuid logálacha isteach a dhearbhú anseo.
success-pin-set-title = Tá do PIN nua socraithe
success-pin-set = Úsáid do PIN nua as seo amach.
success-account-removed-title = Bainte den ghléas seo
success-account-removed = Tá do chuntas ann fós. Chun é a úsáid anseo arís, cláraigh an gléas seo as an nua.

context-place = Suíomh
context-browser = Brabhsálaí
context-network = Líonra
context-account = Cuntas
context-asked = Am an iarratais
context-page = Suíomh gréasáin

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
welcome-lead = Nuair a logálann tú isteach ar scáileán eile, iarrann an aip seo ort a dhearbhú gur tusa atá ann dáiríre.
welcome-initialise = Socraigh an gléas seo
welcome-new-phone = Aistrigh ó sheanfhón
welcome-what = Cad é seo?
# The label in quotes is the link at the foot of every page.
welcome-help = An bhfuil cabhair uait? Roghnaigh “Cabhair” ar do leathanach logála isteach.
welcome-what-title = Cad a dhéanann Countersign
welcome-what-1 = Logálann tú isteach ar ríomhaire nó ar tháibléad, mar is gnách.
welcome-what-2 = Taispeánann an aip seo cén tseirbhís a rinne an t-iarratas, cén áit as, agus cathain.
welcome-what-3 = Iontrálann tú do PIN anseo. Is ansin amháin a logáiltear isteach thú. Ní féidir le haon duine logáil isteach gan tú.
welcome-what-private = Níl do phasfhocal ar eolas ag an aip agus ní sheolann sí do PIN riamh.
welcome-phone-title = Ag aistriú go fón nua
welcome-move-lead = Bíodh an dá fhón in aice láimhe agat. Tógann sé thart ar dhá nóiméad, agus ní theastaíonn ríomhaire uait.
welcome-move-1 = Ar an seanfhón, oscail Countersign agus tapáil do chuntas ag an mbarr.
welcome-move-2 = Tapáil an cuntas sa liosta, agus ansin “Aistrigh go fón eile”.
welcome-move-3 = Ar an bhfón seo, tapáil an cnaipe thíos agus dírigh an ceamara ar an seanfhón.
welcome-move-lost-title = An bhfuil an seanfhón caillte nó briste?
welcome-move-lost = Ar ríomhaire, oscail do leathanach logála isteach agus roghnaigh “Chaill mé mo ghléas”. Ina dhiaidh sin, cuir an fón seo leis mar ghléas nua.

where-title = Téigh chuig do scáileán eile
where-already = An bhfeiceann tú cód QR ar do scáileán eile cheana? Tapáil “Scan an cód”.
where-lead = Mura bhfeiceann, ar an ríomhaire nó ar an táibléad ina bhfuil tú ag logáil isteach:
where-step-1 = Logáil isteach agus oscail “Mo Chuntas”.
where-step-1-address = Oscail an seoladh seo, logáil isteach agus oscail “Mo Chuntas”.
where-step-2 = Roghnaigh “Cuir gléas soghluaiste leis”. Má tá gléas agat cheana, roghnaigh “Bainistigh mo ghléasanna soghluaiste” ar dtús.
where-step-3 = Roghnaigh PIN ansin. Taispeánann an leathanach cód QR (cód cearnach) ina dhiaidh sin.
where-scan = Scan an cód
where-same-device = Úsáidim an gléas céanna
where-same-title = Gach rud ar aon ghléas amháin
where-here-lead = Ní féidir leis an gceamara cód ar a scáileán féin a scanadh, mar sin tugann an leathanach an cód díreach don aip seo.
where-same-1 = Oscail “Mo Chuntas” i mbrabhsálaí an ghléis seo.
where-here-2 = Cuir gléas soghluaiste leis ansin agus roghnaigh PIN. Ansin roghnaigh “Oscail san aip”.
where-here-3 = Osclaíonn an aip seo agus fiafraíonn sí díot ar mhaith leat an gléas seo a chlárú. Mura n-osclaíonn sí, cóipeáil an nasc ón leathanach agus greamaigh anseo é.
where-same-paste = Greamaigh an nasc

scan-title = Scan an cód
scan-lead = Dírigh an ceamara ar an gcód QR ar an leathanach ionas go mbeidh sé laistigh den fhráma.
scan-starting = Tá an ceamara ag tosú…
scan-refused-title = Ní féidir leis an aip an ceamara a úsáid
scan-refused = Ní úsáideann an aip an ceamara ach chun an cód QR a léamh, agus ní choinníonn sí aon phictiúr. Is féidir leat rochtain a cheadú i socruithe an ghléis seo, nó ceann de na bealaí eile thíos a úsáid.
scan-absent-title = Níor aimsíodh ceamara
scan-absent = Tabhair isteach an cód ar bhealach eile: roghnaigh nó scaoil pictiúr de, nó greamaigh a nasc thíos.
scan-busy = An cód á léamh…
scan-old-title = Scan do sheanfhón
scan-old-lead = Ar an seanfhón, oscail an cuntas in Countersign agus tapáil “Aistrigh go fón eile”. Ansin dírigh ceamara an fhóin seo ar an gcód ansin.
scan-torch = Tóirse
scan-picture = Ó phictiúr
scan-type-title = Clóscríobh cód
scan-type-hint = An nasc nó an cód atá ar an scáileán eile
scan-paste = Greamaigh
scan-paste-by-hand = Ní féidir leis an aip an ghearrthaisce a léamh anseo. Coinnigh do mhéar ar an réimse, ansin roghnaigh “Greamaigh”.
scan-address-label = Seoladh an leathanaigh sin
scan-address-hint = Níl an seoladh de dhíth ach le haghaidh cód fada le litreacha.
scan-link-submit = Lean ar aghaidh
scan-drop = Scaoil an pictiúr anseo

register-title = An gléas seo a chlárú?
register-lead = Dearbhóidh an gléas seo logáil isteach ag an seoladh seo:
register-check = An é seo an seoladh atá ar do scáileán eile? Murab é, cealaigh.
register-stored-title = Cad a choinnítear ar an ngléas seo
register-stored-1 = Ainm an fhreastalaí agus do chuntas, i bhfolach go páirteach
register-stored-2 = Eochair rúnda nach féidir a úsáid gan do PIN
register-stored-3 = Ní choinnítear do PIN ná do phasfhocal
register-accept = Cláraigh
register-busy = Ag ceangal…
new-pin-title = An PIN nua a úsáid?
new-pin-lead = Úsáidfidh an gléas seo an PIN a roghnaigh tú ag an seoladh seo:
new-pin-note = Ní athraíonn aon rud eile. As sin amach ní oibreoidh ach an PIN nua.
new-pin-accept = Lean ar aghaidh

pin-title = Iontráil do PIN
pin-title-enrol = Iontráil an PIN a roghnaigh tú
pin-enrol = Tá an gléas seo ceangailte leis an gcuntas { $account } ar an bhfreastalaí { $server }. Chun an clárú a chríochnú, iontráil do PIN.
pin-reset = Tá an gléas seo ceangailte leis an gcuntas { $account } ar an bhfreastalaí { $server }. Chun críochnú, iontráil do PIN nua.
pin-approve = Chun logáil isteach sa tseirbhís { $service }
pin-answer = Chun cód a fháil don tseirbhís { $service }
pin-answer-digits = Chun cód a fháil don fhreastalaí { $server }
pin-sign = Chun síniú don tseirbhís { $service }
pin-answer-sign = Chun cód sínithe a fháil don tseirbhís { $service }
pin-answer-sign-digits = Chun cód sínithe a fháil don fhreastalaí { $server }
pin-change-old = Iontráil do PIN reatha
pin-change-new = Roghnaigh PIN nua
pin-change-repeat = Iontráil an PIN nua arís
pin-change-hint = Seachain blianta, sraitheanna amhail 1234, agus digití athráite.
pin-turn-on-fingerprint = Chun aithint méarloirg a chur ar siúl don chuntas { $account } ar an bhfreastalaí { $server }
pin-turn-on-face = Chun aithint aghaidhe a chur ar siúl don chuntas { $account } ar an bhfreastalaí { $server }
pin-turn-on-either = Chun aithint méarloirg nó aghaidhe a chur ar siúl don chuntas { $account } ar an bhfreastalaí { $server }
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
pin-busy = Á sheiceáil…
pin-attempts =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í d’iarracht dheireanach. Má bhíonn an PIN mícheart arís, blocálfar an gléas seo.
        [one] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [two] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [few] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [many] { $count } n-iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
       *[other] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
    }
pin-attempts-enrol =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í d’iarracht dheireanach. Má bhíonn an PIN mícheart arís, beidh ort tosú arís ar an leathanach.
        [one] { $count } iarracht fágtha. Ina dhiaidh sin, beidh ort tosú arís ar an leathanach.
        [two] { $count } iarracht fágtha. Ina dhiaidh sin, beidh ort tosú arís ar an leathanach.
        [few] { $count } iarracht fágtha. Ina dhiaidh sin, beidh ort tosú arís ar an leathanach.
        [many] { $count } n-iarracht fágtha. Ina dhiaidh sin, beidh ort tosú arís ar an leathanach.
       *[other] { $count } iarracht fágtha. Ina dhiaidh sin, beidh ort tosú arís ar an leathanach.
    }
pin-attempts-change =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í d’iarracht dheireanach. Má bhíonn an PIN mícheart arís, ní athrófar é agus blocálfar an gléas seo.
        [one] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [two] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [few] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [many] { $count } n-iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
       *[other] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
    }
pin-attempts-move =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í d’iarracht dheireanach. Má bhíonn an PIN mícheart arís, ní aistreofar aon rud agus blocálfar an gléas seo.
        [one] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [two] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [few] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
        [many] { $count } n-iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
       *[other] { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas seo.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Ní bhaineann sé seo ach le Countersign. Leanann an gléas féin ag obair.
pin-keypad = Eochaircheap
pin-key-delete = Scrios an digit dheireanach
pin-forgotten = An ndearna tú dearmad ar do PIN?
pin-forgotten-title = An ndearna tú dearmad ar do PIN?
pin-forgotten-lead = Ní féidir le haon duine do PIN a aimsiú duit, ach is féidir leat ceann nua a roghnú. Fanann an gléas seo cláraithe.
pin-forgotten-1 = Logáil isteach ar scáileán eile. Mura bhfuil gléas eile agat, roghnaigh “Gan an aip”.
pin-forgotten-2 = Roghnaigh “Athshocraigh PIN” in aice leis an ngléas seo. Mura bhfeiceann tú é, roghnaigh “Bainistigh mo ghléasanna soghluaiste” ar dtús.
pin-forgotten-3 = Roghnaigh PIN nua agus scan an cód QR a thaispeántar ar an leathanach.
pin-forgotten-without = Chun logáil isteach anois gan do PIN, roghnaigh modh eile ar an leathanach ina bhfuil tú ag logáil isteach.
pin-forgotten-enrol = Roghnaigh tú an PIN seo nóiméad ó shin ar an leathanach a thaispeánann an cód. Mura cuimhin leat é, téigh ar ais ansin agus tosaigh arís: níl aon rud cláraithe fós.
pin-forgotten-moving = Más é do sheanfhón a thaispeánann an cód, úsáid PIN do sheanfhóin.

biometric-fingerprint = Méarlorg
biometric-face = Aghaidh
biometric-either = Méarlorg nó aghaidh
biometric-use-fingerprint = Úsáid do mhéarlorg
biometric-use-face = Úsáid aithint aghaidhe
biometric-use-either = Úsáid do mhéarlorg nó d’aghaidh

offer-notify-title = Fógra a fháil nuair a thagann iarratas?
offer-notify = Féadfaidh an aip fógra a thabhairt duit ansin, fiú nuair atá sí dúnta.
offer-notify-late = Nuair atá sí dúnta, ní sheiceálann an aip an bhfuil iarratais ann ach ó am go ham, agus níl gach iarratas bailí ach ar feadh cúpla nóiméad. Nuair a iarrann leathanach ort dearbhú, oscail an aip tú féin.
offer-notify-later = Is féidir leat é seo a athrú am ar bith sna socruithe.
offer-not-now = Ní anois
offer-fingerprint-title = Do mhéarlorg a úsáid?
offer-fingerprint = Is féidir leat ceadú ansin le tadhall do mhéire.
offer-face-title = Aithint aghaidhe a úsáid?
offer-face = Is féidir leat ceadú ansin trí fhéachaint ar an ngléas seo.
offer-either-title = Do mhéarlorg nó d’aghaidh a úsáid?
offer-either = Is féidir leat ceadú ansin le tadhall nó le féachaint.
offer-pin-always = Oibreoidh do PIN i gcónaí freisin. Is féidir leat é seo a athrú am ar bith faoi do chuntas.
offer-yes = Úsáid
offer-skip = Léim thairis

no-lock-title = Níl glas scáileáin ar an ngléas seo
no-lock-lead = D’fhéadfadh aon duine a phiocann suas an gléas seo é a oscailt. Chun do chuntas a choinneáil slán, ní oibríonn an aip ach ar ghléasanna a bhfuil glas scáileáin orthu: PIN, patrún nó pasfhocal don ghléas, nó méarlorg nó aghaidh.
no-lock-todo = Socraigh glas scáileáin i socruithe an ghléis seo, agus ansin tar ar ais anseo.
no-lock-todo-here = Oscail socruithe an ghléis seo, socraigh glas scáileáin, agus ansin tar ar ais anseo.
no-lock-settings = Oscail na socruithe
no-lock-again = Seiceáil arís

compare-title = An bhfeiceann tú an rud céanna ar an scáileán eile?
compare-lead-other = Cuir na sé charachtar seo i gcomparáid leo siúd ar do scáileán eile (an leathanach nó do sheanfhón), agus freagair ansin.
compare-characters = Na sé charachtar
compare-same = Más ionann iad, dearbhaigh é sin ansin. Beidh an gléas seo réidh.
compare-differ = Mura hionann iad, abair sin ansin. Ní chlárófar aon rud agus fanfaidh do chuntas slán.
compare-reset-lead = Cuir na sé charachtar seo i gcomparáid leo siúd ar an leathanach, agus freagair ansin.
compare-reset-same = Más ionann iad, dearbhaigh é sin ansin. Is féidir leat do PIN nua a úsáid ina dhiaidh sin.
compare-reset-differ = Mura hionann iad, abair sin ansin. Bainfear an gléas seo ó do chuntas, agus fanfaidh do chuntas slán.
compare-account = Don chuntas { $account } ar an bhfreastalaí { $server }
compare-answered = D’fhreagair mé ansin
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
home-quiet-lead = Nuair a logálann tú isteach áit éigin, taispeántar an t-iarratas anseo go huathoibríoch.
home-offline-lead = Ní féidir le hiarratais teacht gan nasc. Is féidir leat logáil isteach fós: roghnaigh “Gan idirlíon ar an bhfón: scan cód QR” ar an leathanach agus scan an cód QR atá air anseo.
home-requests-lead = Oscail iarratas le feiceáil cad as a dtagann sé.
home-checking = Teagmháil á déanamh leis an bhfreastalaí…
home-checked = Seiceáil dheireanach: { $ago }
home-offline = Níl aon cheangal ann. Leanfaidh an aip de bheith ag triail.
home-offline-since = Níl aon cheangal ann. Seiceáil dheireanach: { $ago }.
home-not-the-server = Ní ó d’fhreastalaí a tháinig an freagra. B’fhéidir go gcaithfidh tú logáil isteach sa líonra Wi-Fi seo ar dtús.
home-refresh = Seiceáil anois
home-accounts = Cuntais. Ar taispeáint anois:
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
home-title-other = Tá iarratas ann do chuntas eile
home-other-lead = Athraigh go dtí an cuntas sin le freagairt.
home-last-sign-in = An logáil isteach dheireanach: { $service }, { $ago }
home-clock-ahead = Tá clog an ghléis seo chun tosaigh
home-clock-behind = Tá clog an ghléis seo chun deiridh
home-clock-difference = Difríocht: { $difference }
home-clock = Úsáideann an aip am an fhreastalaí, mar sin is féidir leat leanúint ort mar is gnách. I socruithe an ghléis seo, cuir an dáta agus an t-am ar shocrú uathoibríoch.
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
home-pending-title = Ag fanacht le do fhreagra ar an scáileán eile
home-pending = Cuir na sé charachtar i gcomparáid ansin. Beidh an gléas seo réidh a luaithe a dhearbhóidh tú gurb ionann iad.
home-pending-show = Taispeáin na sé charachtar arís
home-key-store = Níl stóras slán eochracha an ghléis seo in úsáid. Coinníonn an aip a heochair i gcomhad nach féidir ach leatsa a oscailt.

request-title = Logáil isteach sa tseirbhís { $service }?
request-match-label = Clóscríobh an uimhir a thaispeántar ar an leathanach ina bhfuil tú ag logáil isteach
request-continue = Lean ar aghaidh
request-next-data = Léigh ar aghaidh
request-next-number = Ina dhiaidh sin: an uimhir ón scáileán eile
request-next-answer = Ina dhiaidh sin: do fhreagra
request-deny = Diúltaigh
request-report = Níor mise a bhí ann
request-report-title = Nach tusa a bhí ann?
request-report-lead = B’fhéidir go bhfuil do phasfhocal ar eolas ag duine eile. Ní logálfar aon duine isteach: diúltófar don iarratas seo agus tuairisceofar é.
request-report-next = Ansin athraigh do phasfhocal faoi “Mo Chuntas”.
request-report-confirm = Diúltaigh agus tuairiscigh
request-busy = Á dhiúltú…
request-by-link = Tagann an t-iarratas seo ó nasc a osclaíodh ar an ngléas seo. Ní logálfar isteach thú ach sa bhrabhsálaí inar thosaigh tú, agus tabharfar ar ais chuige thú.
request-sign-title = É seo a shíniú don tseirbhís { $service }?
request-sign-lead = Léigh gach líne. Trí do PIN a iontráil, síníonn tú é seo go díreach.
request-sign-match = Clóscríobh an uimhir a thaispeántar ar an leathanach inar thosaigh tú
request-sign-report = B’fhéidir go bhfuil duine eile ag gníomhú i d’ainm. Ní shíneofar aon rud: diúltófar don iarratas seo agus tuairisceofar é.
request-sign-report-next = Ansin déan teagmháil leis an tseirbhís, agus athraigh do phasfhocal faoi “Mo Chuntas”.

change-add-device = Gléas a chur le do chuntas?
change-remove-device = An gléas “{ $object }” a bhaint?
change-reset-pin = PIN nua a shocrú don ghléas “{ $object }”?
change-rename-device = An gléas “{ $object }” a athainmniú go “{ $value }”?
change-password = Pasfhocal do chuntais a athrú?
change-email = Seoladh ríomhphoist do chuntais a athrú go { $value }?
change-end-waiting = An tréimhse feithimh do do chuntas a chríochnú anois?
change-report = A thuairisciú nár leatsa an logáil isteach seo: { $object }?
change-close-sessions = Logáil amach as do bhrabhsálaithe eile go léir?
change-lead = Ní logáil isteach é seo. Trí do PIN a iontráil, ní cheadaíonn tú ach an t-athrú amháin seo ar do chuntas.
change-code-lead = Ní logáil isteach é seo. Leis an gcód, ní cheadaíonn tú ach an t-athrú amháin seo ar do chuntas. Ná lean ar aghaidh ach amháin má thosaigh tú féin é.
done-change-nothing = Níor athraíodh aon rud.
done-change-approved-title = Athrú ceadaithe
done-change-approved = Leanfaidh an leathanach ar aghaidh go huathoibríoch. Níor ceadaíodh aon rud eile.
request-change-report = B’fhéidir go bhfuil duine eile ag gníomhú i d’ainm. Ní athrófar aon rud: diúltófar don iarratas seo agus tuairisceofar é.
report-ends = Tá an iarracht seo thart. Chun logáil isteach, tosaigh arís le do phasfhocal.
report-hour = Ar feadh uair an chloig, ní leor do phasfhocal amháin chun logáil isteach, ach amháin i mbrabhsálaí a d’úsáid tú cheana le ceann de do ghléasanna.
report-password = Athraigh an pasfhocal

same-device-link-title = An t-iarratas á oscailt…
same-device-link-lead = Teagmháil á déanamh leis an bhfreastalaí { $server }…
same-device-link-long = Tá an freastalaí mall ag freagairt. Is féidir leat fanacht, nó cealú agus tosú arís ar an leathanach.

done-approved-title = Tá tú logáilte isteach
done-approved = Osclóidh an tseirbhís { $service } go huathoibríoch ar do scáileán eile.
done-denied-title = Diúltaithe
done-denied = Níor logáil aon duine isteach sa tseirbhís { $service }.
done-reported-title = Diúltaithe agus tuairiscithe
done-reported = Níor logáil aon duine isteach sa tseirbhís { $service }. Athraigh do phasfhocal a luaithe is féidir: b’fhéidir go bhfuil sé ar eolas ag duine eile.
done-expired-title = Tá an t-iarratas imithe as feidhm
done-expired = Níor logáil aon duine isteach sa tseirbhís { $service }. Chun triail arís, tosaigh ar an leathanach.
done-cancelled-title = Cealaithe ar an leathanach
done-cancelled = Níor logáil aon duine isteach sa tseirbhís { $service }. Níl aon rud eile le déanamh anseo.
done-wrong-match-title = Ní réitíonn an uimhir
done-wrong-match = Ní hí an uimhir a chlóscríobh tú an ceann a thaispeántar ar leathanach na seirbhíse { $service }, mar sin níor logáil aon duine isteach. Más tusa a bhí ann, tosaigh arís ar an leathanach sin.
done-home = Déanta
done-approved-here-title = Tá tú logáilte isteach
done-approved-here = Is féidir leat leanúint ar aghaidh leis an tseirbhís { $service } i do bhrabhsálaí.
done-signed-title = Sínithe
done-signed = Leanfaidh an tseirbhís { $service } ar aghaidh go huathoibríoch ar do scáileán eile.
done-signed-here-title = Sínithe
done-signed-here = Is féidir leat leanúint ar aghaidh leis an tseirbhís { $service } i do bhrabhsálaí.
done-sign-denied-title = Diúltaithe
done-sign-denied = Níor síníodh aon rud don tseirbhís { $service }.
done-sign-reported-title = Diúltaithe agus tuairiscithe
done-sign-reported = Níor síníodh aon rud don tseirbhís { $service }. Déan teagmháil leis an tseirbhís: b’fhéidir go bhfuil duine eile ag gníomhú i d’ainm.
done-sign-expired-title = Tá an t-iarratas imithe as feidhm
done-sign-expired = Níor síníodh aon rud don tseirbhís { $service }. Chun triail arís, tosaigh ar an leathanach.
done-sign-cancelled-title = Cealaithe ar an leathanach
done-sign-cancelled = Níor síníodh aon rud don tseirbhís { $service }. Níl aon rud eile le déanamh anseo.
done-sign-wrong-match-title = Ní réitíonn an uimhir
done-sign-wrong-match = Ní hí an uimhir a chlóscríobh tú an ceann a thaispeántar ar leathanach na seirbhíse { $service }, mar sin níor síníodh aon rud. Más tusa a bhí ann, tosaigh arís ar an leathanach sin.
done-return = Fill ar do bhrabhsálaí
done-not-opened-title = Níor oscail do bhrabhsálaí
done-not-opened = Tapáil an cnaipe thíos, nó oscail an brabhsálaí tú féin agus téigh chuig an leathanach inar thosaigh tú.
done-other-browser-title = An bhfuil leathanach ag iarraidh naoi gcarachtar?
done-other-browser = D’oscail brabhsálaí eile seachas an ceann inar thosaigh tú. Clóscríobh na carachtair seo ar an leathanach inar thosaigh tú:
done-other-browser-code = Na naoi gcarachtar

challenge-title = Cód don tseirbhís { $service }?
challenge-lead = Iarrann an leathanach cód ón aip seo. Ná lean ar aghaidh ach amháin má tá tú féin ag logáil isteach ansin.
challenge-typed-title = Cód do na digití seo?
challenge-typed-digits = Na digití a chlóscríobh tú
challenge-typed-compare = Cuir na digití i gcomparáid leis an leathanach. Má tá ceann mícheart, téigh siar agus clóscríobh arís iad.
challenge-typed-lead = Chlóscríobh tú dhá dhigit déag ó leathanach. Ní oibreoidh an cód ach ar an leathanach sin.
challenge-typed-warning = Ní thaispeánann na digití cé atá ag iarraidh an chóid. Ná lean ar aghaidh ach amháin má d’oscail tú féin an leathanach sin agus más é an seoladh thuas a sheoladh.
challenge-sign-title = Síniú don tseirbhís { $service }?
challenge-sign-lead = Iarrann an leathanach ort rud éigin a shíniú. Iontrálann tú féin anseo é, ionas nach socraíonn aon duine eile cad a shínítear. Ná lean ar aghaidh ach amháin má thosaigh tú féin é seo.
challenge-accept = Lean ar aghaidh
challenge-late = De réir chlog an ghléis seo, tá an cód seo imithe as feidhm. B’fhéidir go n-iarrfaidh an leathanach ort tosú arís.

otp-title = Clóscríobh an cód seo ar an scáileán eile
otp-for = Don tseirbhís { $service }
otp-for-digits = Don fhreastalaí { $server }
otp-code = Do chód
otp-hint = Is féidir leat ceannlitreacha nó litreacha beaga a úsáid, le spásanna nó gan iad.
otp-aloud = Léigh os ard
otp-done = Tá an cód clóscríofa agam
otp-late = Tá an cód seo imithe as feidhm. Mura nglacann an leathanach leis, iarr ceann nua ansin.

sign-title = Síniú don tseirbhís { $service }
sign-typed-title = Sínigh a bhfuil ar an leathanach
sign-lead = Iontráil an rud is mian leat a shíniú, go díreach mar a thaispeántar ar an leathanach é. Beidh do chód bailí dó seo agus ní d’aon rud eile.
sign-account = Leis an gcuntas { $account }
sign-submit = Lean ar aghaidh chuig an PIN
sign-day = Lá
sign-month = Mí
sign-year = Bliain
sign-hint-digits = Digití amháin
sign-hint-amount = Mar shampla { $example }
sign-hint-date = I bhfigiúirí, mar shampla 5 do mhí na Bealtaine
sign-problem-empty = Tá an réimse seo folamh. Líon isteach é.
sign-problem-too-long = Tá an téacs seo rófhada. Giorraigh é.
sign-problem-not-digits = Ná húsáid ach na digití 0 go 9.
sign-problem-not-amount = Ní méid airgid é seo. Iontráil mar seo é: { $example }.
sign-problem-not-date = Níl an dáta seo ann. Seiceáil an lá, an mhí agus an bhliain (ceithre dhigit).
sign-problem-not-option = Roghnaigh ceann díobh seo, le do thoil.
sign-problem-not-pattern = Níl sé seo san fhormáid a bhfuil an tseirbhís ag súil léi. Cuir i gcomparáid leis an leathanach é.
sign-wrong =
    { $count ->
        [one] Seiceáil réimse amháin, le do thoil.
        [two] Seiceáil { $count } réimse, le do thoil.
        [few] Seiceáil { $count } réimse, le do thoil.
        [many] Seiceáil { $count } réimse, le do thoil.
       *[other] Seiceáil { $count } réimse, le do thoil.
    }

deactivated-blocked-title = Tá an gléas seo blocáilte
deactivated-blocked = Tarlaíonn sé seo tar éis cúig UAP mhíchearta as a chéile, mar shampla. Ní féidir le Countersign aon rud a cheadú anseo go dtí go n-athshocraíonn tú an UAP. Leanann an gléas féin ag obair, agus tá do chuntas slán.
deactivated-blocked-todo = Chun é a dhíbhlocáil, roghnaigh PIN nua:
deactivated-copied-title = Tá an gléas seo faoi ghlas
deactivated-copied = Úsáideadh sonraí na haipe in áit eile, nó aischuireadh iad ó chóip níos sine. Mar réamhchúram, ní ghlacann an freastalaí leis an ngléas seo a thuilleadh.
deactivated-copied-todo = Bain an cuntas anseo, agus ansin cláraigh an gléas seo arís faoi “Mo Chuntas”. Murar chóipeáil tú aon rud, athraigh do phasfhocal freisin.
deactivated-removed-title = Baineadh an gléas seo
deactivated-removed = Baineadh an gléas seo ó do chuntas, mar sin ní féidir leis logálacha isteach a cheadú a thuilleadh.
deactivated-removed-todo = Más mian leat an gléas seo a úsáid arís, bain an cuntas anseo agus cláraigh an gléas faoi “Mo Chuntas”.
deactivated-enrolment-cancelled-title = Cealaíodh an clárú
deactivated-enrolment-cancelled = Dúradh ar an scáileán eile nárbh ionann na sé charachtar, nó cuireadh an clárú ar ceal. Níl aon rud cláraithe.
deactivated-enrolment-cancelled-todo = Tosaigh arís ar an leathanach nuair a bheidh tú réidh. Má bhí na carachtair difriúil dáiríre, úsáid líonra eile.
deactivated-server-restored-title = Aischuireadh an freastalaí ó chúltaca
deactivated-server-restored = Tá sonraí níos sine ag an bhfreastalaí anois ná ag an ngléas seo. Tá do chuntas slán.
deactivated-server-restored-todo = Chun iad a chur ag réiteach arís, socraigh PIN nua:
deactivated-step-1 = Ar scáileán eile, oscail { $origin } agus logáil isteach. Mura bhfuil gléas eile agat, roghnaigh “Gan an aip”.
deactivated-step-2 = Roghnaigh “Athshocraigh PIN” in aice leis an ngléas seo. Mura bhfeiceann tú é, roghnaigh “Bainistigh mo ghléasanna soghluaiste” ar dtús.
deactivated-step-3 = Scan an cód QR a thaispeántar ar an leathanach.
deactivated-scan = Scan an cód athshocraithe
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Athshocraigh PIN
deactivated-remove = Bain den ghléas seo
deactivated-begin-again = Bain agus tosaigh arís
deactivated-remove-title = An cuntas a bhaint den ghléas seo?
deactivated-remove-lead = Scriosfar an cuntas { $account } ar an bhfreastalaí { $server } den ghléas seo. Ní féidir leis an ngléas aon rud a cheadú go dtí go gclárófar arís é.
deactivated-remove-confirm = Bain

store-title = Ní féidir leis an aip tosú
# Button: deletes all accounts from this device.
store-delete = Scrios gach rud agus tosaigh arís
store-delete-title = Gach rud san aip a scriosadh?
store-delete-lead = Scriosfar gach cuntas san aip den ghléas seo, mar aon lena n-ainmneacha agus socruithe na haipe. Ní féidir iad a aisghabháil. Ní féidir leis an ngléas aon rud a cheadú go dtí go gclárófar arís é faoi “Mo Chuntas”.
store-delete-confirm = Scrios gach rud

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
settings-text-largest = An-mhór
settings-notifications = Fógraí
settings-notifications-hint = Conas a thugtar fógra duit faoi iarratais
settings-safety = Slándáil
settings-idle = Cuir ábhar na haipe i bhfolach
settings-idle-hint = Tar éis an ama seo gan úsáid. Gheobhaidh tú rabhadh 30 soicind roimh ré.
settings-idle-minutes =
    { $minutes ->
        [one] Tar éis { $minutes } nóiméad
        [two] Tar éis { $minutes } nóiméad
        [few] Tar éis { $minutes } nóiméad
        [many] Tar éis { $minutes } nóiméad
       *[other] Tar éis { $minutes } nóiméad
    }
settings-idle-never = Ná cuir i bhfolach riamh
settings-accounts = Cuntais
settings-accounts-hint = PIN, méarlorg nó aghaidh, aistriú, baint
settings-history = Logálacha isteach
settings-history-hint = Cathain agus cá háit ar úsáideadh do chuntas
settings-about = Faoin aip seo
settings-privacy = Príobháideachas
settings-privacy-hint = Cad a choinnítear, cad a sheoltar, agus cé chuige
# Row of the settings: opens the help page of the server in the browser.
settings-help = Cabhair
settings-help-hint = Ceisteanna agus freagraí, sa bhrabhsálaí: { $address }
settings-diagnostics = Diagnóisic
settings-diagnostics-hint = Mura n-oibríonn rud éigin
settings-licences = Ceadúnais
settings-licences-hint = Don aip seo agus dá comhpháirteanna
settings-version = Leagan { $version }

notify-running-title = Fógraí fad atá an aip ag rith
notify-running = Faigheann tú fógra fiú nuair atá an fhuinneog i bhfolach. Nuair atá an aip dúnta, ní sheiceálann sí an bhfuil iarratais ann.
notify-open-title = Fógraí nuair atá an aip oscailte amháin
notify-open = Ní ligeann an gléas seo don aip a sheiceáil an bhfuil iarratais ann nuair atá sí dúnta. Nuair a iarrann leathanach ort dearbhú, oscail an aip tú féin.
notify-periodic-title = Seiceálann an aip ó am go ham
notify-periodic = Nuair atá sí dúnta, seiceálann an aip thart ar gach 15 nóiméad. Féadfaidh an gléas moill a chur air sin.
notify-seldom-title = Seiceálann an aip nuair a ligeann an gléas di
notify-seldom = Nuair nach bhfuil tú ag úsáid na haipe, d’fhéadfadh uaireanta an chloig dul thart idir seiceálacha. Má svaidhpeálann tú an aip as liosta na n-aipeanna oscailte, ní sheiceálann sí ar chor ar bith go dtí go n-osclaíonn tú arís í.
notify-late = Níl iarratas bailí ach ar feadh cúpla nóiméad, mar sin is minic a thagann an fógra seo ródhéanach. Nuair a iarrann leathanach ort dearbhú, oscail an aip tú féin.
notify-push-title = Tugtar fógra duit láithreach
notify-push = A luaithe a thagann iarratas, cuireann d’aip push Countersign ar an eolas. Mura dtagann fógra, oscail an aip tú féin.
notify-apple = A luaithe a thagann iarratas, seachadann Apple fógra. Ní deir sé ach go bhfuil iarratas ag fanacht. Mura dtagann fógra, oscail an aip tú féin.
notify-faster-title = Chun fógra a fháil láithreach
notify-faster = Is féidir le haip ar nós ntfy Countersign a chur ar an eolas a luaithe a thagann iarratas. Suiteáil í, agus ansin oscail an aip seo arís.
notify-refused-title = Tá fógraí múchta
notify-refused = Ní inseofar duit nuair a thagann iarratas. Feicfidh tú an t-iarratas nuair a osclóidh tú an aip.
notify-settings = Oscail na socruithe
notify-ask-title = Níl fógraí ceadaithe fós
notify-ask = Ceadaigh fógraí ionas gur féidir leis an aip a insint duit nuair a thagann iarratas.
notify-allow = Ceadaigh fógraí

privacy-title = Do phríobháideachas
privacy-lead = Go hachomair: ní dhéanann an aip seo cumarsáid ach le freastalaithe do chuntas, agus faoi do logálacha isteach amháin.
privacy-kept-title = Cad a choinníonn an gléas seo
privacy-kept-1 = Do gach cuntas: ainm agus seoladh an fhreastalaí, agus do chuntas, i bhfolach go páirteach
privacy-kept-2 = Eochair rúnda do gach cuntas, cosanta ag an ngléas seo agus gan aon mhaith inti gan do PIN
privacy-kept-3 = Do shocruithe
privacy-kept-4 = Ní choinnítear: do PIN, do phasfhocal, ná liosta de do logálacha isteach
privacy-sent-title = Cad a sheolann sí, agus cé chuige
privacy-sent-1 = Chuig freastalaí cuntais: do fhreagraí ar iarratais, agus seiceálacha an bhfuil iarratais nua ann
privacy-sent-2 = Ní sheoltar do PIN riamh: is féidir leis an bhfreastalaí a sheiceáil go bhfuil sé ceart, ach ní fhaigheann sé amach é
privacy-sent-3 = Feiceann an freastalaí do sheoladh IP freisin, mar a dhéanann gach freastalaí
privacy-sent-4 = Má úsáideann tú aip push: an seoladh ar a bhfuil sí le fáil. Faigheann a soláthraí amach cathain a thagann iarratas, agus ní fhaigheann sé aon rud eile
privacy-none-title = Cad nach ndéanann sí
privacy-none-1 = Gan staitisticí, gan fógraíocht, gan tuairiscí tuairteála
privacy-none-2 = Gan aon fhreastalaí eile: ní fhaigheann fiú na forbróirí aon rud fút
privacy-none-3 = Ní choinnítear pictiúir: ní léann an ceamara ach cóid QR
privacy-gone-title = Conas do shonraí a scriosadh
privacy-gone = Má bhaineann tú cuntas faoi “Cuntais”, scriostar den ghléas seo é. Taispeánann “Mo Chuntas” cad a choinníonn an freastalaí fút.

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
licences-texts-title = Téacs iomlán na gceadúnas seo
licences-loading = An liosta á lódáil…
licences-failed-title = Níorbh fhéidir an liosta a oscailt
licences-failed = Dún an aip agus oscail arís í. Níl tionchar ar aon rud eile.

diagnostics-title = Diagnóisic
diagnostics-lead = Mura n-oibríonn rud éigin, cabhraíonn an fhaisnéis seo leis an bhfoireann tacaíochta cabhrú leat.
diagnostics-safe = Níl aon rún san fhaisnéis seo: níl PIN, eochair, cód ná pasfhocal inti. Feiceann tú anseo gach rud a roinnfí.
diagnostics-english = Tá na línte i mBéarla, ionas gur féidir le gach foireann tacaíochta iad a léamh.
diagnostics-lines = Faisnéis dhiagnóiseach
diagnostics-share = Roinn

move-intro-title = Aistriú go fón eile?
move-intro-lead = Aistreofar an cuntas { $account } ar an bhfreastalaí { $server } go fón nó táibléad eile. Tógann sé níos lú ná dhá nóiméad.
move-intro-1 = Bíodh an fón eile in aice láimhe, agus an aip seo suiteáilte air.
move-intro-2 = Taispeánann an fón seo cód QR. Scanann an ceann eile é.
move-intro-3 = Iontráil do PIN ar an bhfón eile. Is é an PIN céanna é agus atá anseo.
move-intro-4 = Taispeánann an dá fhón sé charachtar. Más ionann iad, dearbhaigh é sin anseo.
move-intro-after = A luaithe a bheidh an fón eile réidh, stopann an ceann seo d’oibriú don chuntas seo. Ní athraíonn aon rud go dtí sin.
move-intro-accept = Lean ar aghaidh

move-code-title = Scan é seo leis an bhfón eile
move-code-lead = Ar an bhfón eile, oscail Countersign, tapáil “Aistrigh ó sheanfhón” nó “Scan cód QR”, agus scan an cód seo.
move-code-picture = Cód QR don fhón eile
move-code-typed = Nó clóscríobh an cód seo ansin
move-code-address = Seoladh:
move-code-claimed-title = Iontráil do PIN anois ar an bhfón eile
move-code-claimed = Léigh an fón eile an cód agus iarrann sé do PIN. Leanfaidh an fón seo ar aghaidh go huathoibríoch ina dhiaidh sin.
move-code-attempts =
    { $count ->
        [0] Níl aon iarracht fágtha agat.
        [1] Iontráladh PIN mícheart ar an bhfón eile. Tá iarracht amháin fágtha agat.
        [one] Iontráladh PIN mícheart ar an bhfón eile. Tá iarracht amháin fágtha agat.
        [two] Iontráladh PIN mícheart ar an bhfón eile. Tá { $count } iarracht fágtha agat.
        [few] Iontráladh PIN mícheart ar an bhfón eile. Tá { $count } iarracht fágtha agat.
        [many] Iontráladh PIN mícheart ar an bhfón eile. Tá { $count } n-iarracht fágtha agat.
       *[other] Iontráladh PIN mícheart ar an bhfón eile. Tá { $count } iarracht fágtha agat.
    }
move-code-over-title = Tá an cód seo imithe as feidhm
move-code-over = Níor aistríodh aon rud. Téigh siar agus tosaigh arís.
move-cancel = Cealaigh an t-aistriú

move-compare-title = An bhfeiceann tú an rud céanna ar an bhfón eile?
move-compare-lead = Féach ar an dá scáileán. Tóg d’am.
move-compare-characters = Na sé charachtar
move-compare-same = Is ionann na carachtair
move-compare-differ = Ní hionann na carachtair
move-compare-busy = Tá an cuntas á aistriú…
move-compare-note = Mura hionann iad, ní aistreofar aon rud. B’fhéidir gur léigh duine eile an cód.

moved-title = Tá an fón eile réidh
moved = Ceadaíonn an fón eile logálacha isteach don chuntas { $account } ar an bhfreastalaí { $server } anois. Ní féidir leis an bhfón seo é sin a dhéanamh a thuilleadh, agus scriosadh an cuntas de.
moved-name = In “Mo Chuntas”, tá ainm an fhóin seo ar an bhfón eile fós. Is féidir leat é a athainmniú ansin.
moved-home = Déanta

accounts-title = Cuntais
accounts-lead = Tapáil cuntas chun é a úsáid, nó chun a PIN a athrú, é a aistriú nó é a bhaint.
accounts-active = Ar taispeáint anois
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
account-deactivated = Ní féidir leis an gcuntas seo aon rud a cheadú faoi láthair.
account-change-pin = Athraigh PIN
account-biometrics = In ionad do PIN. Oibreoidh do PIN i gcónaí freisin.
account-notice-pin-changed-title = Athraíodh do PIN
account-notice-pin-changed = As seo amach ní oibríonn ach an PIN nua ar an ngléas seo.
account-notice-biometrics-on-title = Curtha ar siúl
account-notice-biometrics-on = As seo amach, is féidir leat do mhéarlorg nó d’aghaidh a úsáid in ionad an PIN.
account-notice-biometrics-off-title = Curtha as
account-notice-biometrics-off = As seo amach iarrann an gléas seo do PIN.
account-notice-named-title = Sábháilte
account-notice-named = Úsáideann an gléas seo an t-ainm seo as seo amach.
account-sign-ins = Logálacha isteach
account-sign-ins-detail = Cathain agus cá háit ar úsáideadh an cuntas seo
account-move = Aistrigh go fón eile
account-move-detail = I thart ar dhá nóiméad, gan ríomhaire
account-remove = Bain den ghléas seo
account-name = D’ainm féin ar an gcuntas seo
account-name-hint = Ní thaispeánann ach an gléas seo é. Fad uasta: { $count }.
account-name-save = Sábháil
account-remove-title = An cuntas seo a bhaint den ghléas seo?
account-remove-lead = Cad a tharlaíonn don chuntas { $account } ar an bhfreastalaí { $server }:
account-remove-server = Baineann an freastalaí an gléas seo ó do chuntas agus cuireann sé é sin in iúl duit trí ríomhphost. Cealaítear iarratais atá fós ag fanacht anseo.
account-remove-here = Scriostar an cuntas agus a chuid eochracha den ghléas seo. Fanann do chuntais eile.
account-remove-last = Más é seo do ghléas amháin, cinntigh go bhfuil bealach eile agat le logáil isteach.
account-remove-reinstall = Chun an cuntas a úsáid anseo arís, beidh ort an gléas seo a chlárú arís. Is amhlaidh atá má scriosann tú an aip: ní thugann athshuiteáil an cuntas ar ais.
account-remove-confirm = Bain

sign-ins-title = Logálacha isteach
history-empty = Níl aon logáil isteach ann fós. Taispeánfar gach logáil isteach anseo, leis an áit agus an t-am.
history-busy = Teagmháil á déanamh leis an bhfreastalaí…
history-more = Taispeáin iontrálacha níos sine
history-paused = An bhfuil iarratais chuig an ngléas seo ar sos?
history-expect = Táim ag logáil isteach anois
history-expect-hint = Má deir brabhsálaí nua go bhfuil iarratais chuig do ghléas curtha ar sos, tapáil anseo. Féadfaidh brabhsálaithe nua iarratais a sheoladh ansin ar feadh deich nóiméad.
history-expected = Féadfaidh brabhsálaithe nua iarratais a sheoladh chuig an ngléas seo anois ar feadh deich nóiméad.
history-method-password = Leis an bpasfhocal
history-method-app = Leis an aip seo
history-method-code = Le cód ón aip seo
history-method-here = Ar an ngléas seo
history-signed-in = Logáilte isteach
history-signed = Sínithe
history-denied = Diúltaithe
history-expired = Gan freagra in am
history-cancelled = Cealaithe
history-failed = Níor éirigh leis
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = PIN nua don ghléas “{ $device }”
history-unblocked = Díbhlocáladh “{ $device }” le PIN nua
history-moved = D’aistrigh an aip ar “{ $device }” go gléas eile
history-blocked = Blocáladh “{ $device }”
history-locked = Cuireadh “{ $device }” faoi ghlas
history-reported-by-you = Tuairiscithe agat
history-not-me = Níor mise a bhí ann
history-not-me-title = Nach tusa a bhí ann?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Ní stopann an tuairisc an t-idirbheart seo. Glaoigh ar “{ $service }” anois: is í an tseirbhís amháin atá in ann é a stopadh.
history-not-me-1 = Má thuairiscíonn tú é, logálfar amach gach duine atá logáilte isteach ón mbrabhsálaí sin. Gheobhaidh tú ríomhphost faoi.
history-not-me-2 = Athraigh do phasfhocal faoi “Mo Chuntas”.
history-not-me-3 = Faoi “Mo Chuntas”, seiceáil do ghléasanna agus do sheisiúin, agus cuir deireadh le haon cheann nach n-aithníonn tú.
history-not-me-confirm = Tuairiscigh
