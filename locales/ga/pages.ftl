### Gaeilge: see locales/en for what each text is for.

page-skip = Léim go dtí an príomhábhar
page-sign-out = Logáil amach
page-demo = Léiriú é seo ar an ríomhaire seo. Coinnítear a ríomhphoist anseo:
page-back-account = Mo Chuntas
page-back-devices = Mo ghléasanna soghluaiste
page-cancel = Cealaigh
page-language = Teanga
page-language-set = Athraigh
help-title = Cabhair
help-questions = Ceisteanna
help-app = Cá bhfaighim an aip?
    .answer = Oibríonn an aip Countersign ar fhóin, ar tháibléid agus ar ríomhairí.
    .ask = Fiafraigh den eagraíocht atá i mbun na seirbhíse seo cá híoslódálfaidh tú í.
help-app-get = Faigh an aip
help-request = Ní thagann aon iarratas san aip
    .first = Oscail an aip ar an ngléas atá luaite ar an leathanach agus deimhnigh go bhfuil sé ar líne.
    .second = Mura bhfuil, roghnaigh “{ waiting-code }” ar an leathanach.
help-sign = Conas a shíním íocaíocht nó idirbheart eile?
    .first = Tosaigh ag an tseirbhís. Tagann iarratas san aip ina dhiaidh sin.
    .second = Léigh gach líne san aip agus cuir i gcomparáid í leis an méid is mian leat a shíniú.
    .third = Clóscríobh an uimhir ón scáileán eile san aip, agus do PIN ina dhiaidh sin.
help-not-me = Ní liomsa an t-iarratas ná an logáil isteach seo
    .first = Má tá an t-iarratas fós ag fanacht, tapáil “{ history-not-me }” san aip. Ní logálfar aon duine isteach.
    .second = Má ceadaíodh cheana é, oscail na logálacha isteach in “{ account-title }” agus roghnaigh “{ history-not-me }” ansin.
    .third = Athraigh do phasfhocal ina dhiaidh sin.
help-offline = Conas a logálaim isteach nuair atá mo ghléas as líne?
    .first = Roghnaigh “{ method-app-qr }” ar an leathanach logála isteach.
    .second = Clóscríobh na naoi litir agus digit ar an leathanach.
help-pin = Rinne mé dearmad ar mo PIN
    .first = Logáil isteach gan an aip.
    .second = Ansin athshocraigh PIN do ghléis.
    .third = Seolfaimid nasc chugat trí ríomhphost.
help-wrong-pin = Cad a tharlaíonn má iontrálaim PIN mícheart?
    .first = Tar éis cúig PIN mhíchearta as a chéile, blocáiltear an gléas. Fanann do chuntas slán.
    .second = Chun é a dhíbhlocáil, athshocraigh a PIN: féach “{ help-pin }”.
help-lost = Chaill mé mo ghléas
    .first = Roghnaigh an cnaipe seo agus cuir isteach do phasfhocal. Níl an gléas de dhíth.
lost-lead = Gníomhaigh anois má tá seans ann go bhfuil do ghléas ag duine eile. Níl de dhíth ort ach do sheoladh ríomhphoist agus do phasfhocal.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Logáil isteach agus stop gach rud
lost-effects = Cad a tharlaíonn ansin
lost-other-title = Má oibríonn gléas eile de do chuid
lost-other = Logáil isteach leis agus bain an gléas caillte amháin. Fanann gach rud eile mar atá.
lost-cannot-title = Mura féidir leat logáil isteach
lost-cannot = Mura cuimhin leat do phasfhocal, déan teagmháil anois leis an eagraíocht a thug do chuntas duit. Is féidir léi do ghléas a bhaint.
help-new-phone = Tá fón nua agam
    .first = Suiteáil an aip ar an bhfón nua.
    .second = Má tá an seanfhón agat fós, oscail an cuntas san aip ansin agus aistrigh go dtí an ceann nua é.
    .third = Mura bhfuil sé agat a thuilleadh, logáil isteach gan an aip, roghnaigh “{ account-stop-open }”, ansin cuir an fón nua leis.
help-remove = Conas a bhainim gléas?
    .first = Oscail “{ account-title }” agus roghnaigh “{ account-devices-manage }”.
    .second = Roghnaigh “{ devices-remove }” in aice leis an ngléas, agus dearbhaigh leis an aip.
help-time = Deir an aip go bhfuil an clog mícheart
    .first = Oscail socruithe an ghléis agus cuir an dáta agus an t-am uathoibríoch ar siúl.
    .second = Ansin oscail an aip arís.
help-language = Conas a athraím an teanga?
    .first = Roghnaigh teanga na leathanach ag bun aon leathanaigh.
    .second = Roghnaigh teanga do ríomhphost faoi “{ account-title }”, agus teanga na haipe ina socruithe.
help-ask = Cé a fhéadann cabhrú liom?
    .first = Fiafraigh den eagraíocht atá i mbun na seirbhíse seo. Ní iarrfaidh sí do phasfhocal ná do PIN ort choíche.
help-more = Tuilleadh cabhrach
info-privacy = Príobháideachas
info-privacy-text = Coinníonn an freastalaí seo d’ainm, do sheoladh ríomhphoist, do ghléasanna agus stair do logálacha isteach, ionas gur féidir leat logáil isteach go slán. Scriostar an stair tar éis 180 lá. Ní fhágann do PIN, do mhéarlorg ná d’aghaidh do ghléas riamh.
info-privacy-lines = Tá sa stair freisin na chéad línte de gach idirbheart ar iarradh ort é a shíniú, mar shampla an faighteoir agus an méid. Stóráiltear criptithe iad.
info-cookies = Ní úsáideann an freastalaí seo ach na fianáin atá riachtanach don logáil isteach. Ní úsáidtear aon rud le haghaidh fógraíochta.
info-accessibility = Inrochtaineacht
info-accessibility-text = Is féidir leat na leathanaigh seo a úsáid le méarchlár, le léitheoir scáileáin agus le téacs mór. Mura n-oibríonn rud éigin duit, inis é don eagraíocht atá i mbun na seirbhíse seo.
info-contact = Teagmháil

sign-in-title = Logáil isteach
sign-in-for = Tá tú ag logáil isteach i:
sign-in-email = Seoladh ríomhphoist
sign-in-email-wrong = Iontráil seoladh ríomhphoist iomlán, mar shampla maire@example.eu.
sign-in-next = Lean ar aghaidh
sign-in-over = Tá deireadh leis an logáil isteach seo. Thóg sí níos mó ná 15 nóiméad, cuireadh deireadh léi in áit eile nó tosaíodh í i mbrabhsálaí eile. Tosaigh arís anseo.
sign-in-reported = Thuairiscigh duine éigin logáil isteach ón mbrabhsálaí seo nár leis nó léi í, agus mar sin logáladh an brabhsálaí seo amach. Má roinneann tú an brabhsálaí nó más botún a bhí ann, logáil isteach arís leis an aip.

password-title = Iontráil do phasfhocal
password-not-you = Nach tusa é?
password-label = Pasfhocal
password-show = Taispeáin
password-hide = Folaigh
password-change-title = Athraigh an pasfhocal
password-change-lead = Logálfar amach thú as gach brabhsálaí eile agus gheobhaidh tú ríomhphost faoi.
password-samples = Taispeáin samplaí
password-samples-lead = Rinneadh na samplaí seo duit díreach anois. Ní fhaca aon duine eile iad.
password-rule-met = (comhlíonta)
password-expired = Tá do phasfhocal níos sine ná sé mhí. Roghnaigh ceann nua anois. Fanfaidh do ghléasanna agus do shocruithe mar atá siad.
password-later = Athraigh níos déanaí é
password-current = An pasfhocal reatha
password-new = Pasfhocal nua
password-repeat = Iontráil an pasfhocal nua arís
password-save = Sábháil an pasfhocal nua
password-saved = Athraíodh do phasfhocal. Logáladh amach thú as gach brabhsálaí eile.
account-password-state = Athraigh é má tá seans ann go bhfuil sé ar eolas ag duine eile
error-password-short = Úsáid { $count } carachtar ar a laghad.
    .title = Tá an pasfhocal róghearr
error-password-long = Úsáid { $count } carachtar ar a mhéad.
    .title = Tá an pasfhocal rófhada
error-password-personal = Níor cheart d’ainm ná do sheoladh ríomhphoist a bheith sa phasfhocal.
    .title = Roghnaigh pasfhocal eile
error-password-kinds = Úsáid trí cinn díobh seo: ceannlitreacha, litreacha beaga, digití agus carachtair eile. Má tá { $count } carachtar nó níos mó ann, déanfaidh carachtair ar bith cúis.
    .title = Tá an pasfhocal róshimplí
error-password-leaked = Ná húsáid pasfhocal a tháinig chun solais i sceitheadh sonraí. Bhainfeadh daoine eile triail as ar dtús.
    .title = Tháinig an pasfhocal seo chun solais i sceitheadh sonraí
error-password-same = Roghnaigh pasfhocal nach ionann é agus an ceann reatha.
    .title = Is é seo do phasfhocal reatha
error-password-differs = Iontráil an pasfhocal nua faoi dhó, go díreach ar an mbealach céanna.
    .title = Ní hionann an dá phasfhocal
forgotten-title = An ndearna tú dearmad ar do phasfhocal?
forgotten-lead = Iontráil do sheoladh ríomhphoist. Má tá cuntas ag an seoladh seo, cuirfimid nasc chugat chun pasfhocal nua a roghnú.
forgotten-send = Seol an nasc
forgotten-sent-lead = Má tá cuntas ag an seoladh seo, tá nasc ar a bhealach chugat. Oscail sa bhrabhsálaí seo é.
forgotten-wait-lead = Ní féidir le haon cheann de do ghléasanna dearbhú faoi láthair. Ar mhaithe le do shlándáil, ní féidir leat pasfhocal nua a roghnú go dtí tar éis an ama seo. Oscail an nasc sa ríomhphost arís ansin. Murar tusa a bhí ann, cealaigh é tríd an ríomhphost.
forgotten-saved = Sábháladh do phasfhocal nua. Úsáid é chun logáil isteach.
recover-title = Cuir d’aip ag obair arís
recover-first-title = Socraigh an aip ar dtús
recover-lead = Logáil tú isteach leis an bpasfhocal amháin. Teastaíonn an aip ó do chuntas freisin, mar sin ní féidir leat ach an leathanach seo a úsáid faoi láthair.
recover-sign-in = Logáil isteach leis an aip
recover-sign-in-lead = Is féidir le ceann de do ghléasanna dearbhú. Úsáid é chun do chuntas ar fad a oscailt.
recover-locked = Tugadh cóip den ghléas seo faoi deara, mar sin cuireadh faoi ghlas é ar mhaithe le do shlándáil. Cuir leis arís é chun é a úsáid.
recover-running = D’iarr duine éigin i mbrabhsálaí eile d’aip a athsholáthar
recover-running-cancel = Murar tusa a bhí ann, oscail an ríomhphost is déanaí uainn faoi seo agus roghnaigh “{ recovery-stop }”. Athraigh do phasfhocal ansin.
recover-running-from = Beidh sé indéanta ó
password-sign-in = Logáil isteach
method-title = Roghnaigh conas logáil isteach
method-label = Lean ar aghaidh le:
method-hint = Tá logáil isteach leis an aip Countersign níos sábháilte ná le pasfhocal amháin.
method-password = Pasfhocal amháin
method-without-app = Gan an aip
    .hint = Mura bhfuil gléas agat fós, nó mura n-oibríonn aon cheann.
# Before a date and time.
method-paused-from = Indéanta arís ó
method-app-pin = Ceadaigh i m’aip
    .hint = Seolaimid iarratas chuig do ghléas.
method-on-mobile = Ceadaigh san aip ar an ngléas seo
    .hint = Osclaítear an aip agus tugann sí ar ais anseo thú.
method-app-qr = Gan idirlíon ar an bhfón: scan cód QR
    .hint = Ansin clóscríobhann tú anseo an cód a thaispeánann an aip.
error-wrong-password = Seiceáil an seoladh ríomhphoist agus iontráil an pasfhocal arís. Tá difríocht idir ceannlitreacha agus litreacha beaga. Tar éis roinnt iarrachtaí míchearta, beidh ort fanacht.
    .title = Ní réitíonn an seoladh ríomhphoist agus an pasfhocal
error-wrong-current-password = Iontráil do phasfhocal reatha arís. Tá difríocht idir ceannlitreacha agus litreacha beaga. Tar éis roinnt iarrachtaí míchearta, beidh ort fanacht.
    .title = Tá an pasfhocal mícheart
error-password-alone = Tuairiscíodh ó cheann de do ghléasanna logáil isteach nár leatsa í. Chun do chuntas a chosaint, ní féidir leat logáil isteach faoi láthair ach leis an aip. Má chaill tú do ghléas, roghnaigh “{ help-lost }”.
    .title = Ní leor do phasfhocal amháin faoi láthair
error-account-disabled = Ní féidir le haon duine logáil isteach leis an gcuntas seo faoi láthair. Téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo.
    .title = Díchumasaíodh do chuntas
error-too-many-passwords =
    { $count ->
        [one] Chun an cuntas a choinneáil slán, fan soicind amháin, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
        [two] Chun an cuntas a choinneáil slán, fan { $count } shoicind, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
        [few] Chun an cuntas a choinneáil slán, fan { $count } shoicind, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
        [many] Chun an cuntas a choinneáil slán, fan { $count } soicind, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
       *[other] Chun an cuntas a choinneáil slán, fan { $count } soicind, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
    }
    .minutes =
        { $count ->
            [one] Chun an cuntas a choinneáil slán, fan nóiméad amháin, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
            [two] Chun an cuntas a choinneáil slán, fan { $count } nóiméad, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
            [few] Chun an cuntas a choinneáil slán, fan { $count } nóiméad, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
            [many] Chun an cuntas a choinneáil slán, fan { $count } nóiméad, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
           *[other] Chun an cuntas a choinneáil slán, fan { $count } nóiméad, le do thoil, sula mbainfidh tú triail eile as. Ní bhaineann sé seo le do ghléasanna.
        }
    .title = Fan nóiméad, le do thoil

device-title = Cén gléas is mian leat a úsáid?
device-lead = Ní sheoltar an t-iarratas ach chuig an ngléas a roghnaíonn tú.
device-none-title = Níl gléas agat fós
device-none-lead = Chun dearbhú leis an aip, cuir gléas le do chuntas ar dtús. Logáil isteach le do phasfhocal anois, agus ansin lean na céimeanna faoi “Mo ghléasanna soghluaiste” in “Mo Chuntas”. Tógann sé thart ar dhá nóiméad.
device-none-unusable = Ní féidir leat do ghléas a úsáid faoi láthair, mar go bhfuil sé blocáilte nó nár críochnaíodh a chlárú. Logáil isteach le do phasfhocal, ansin oscail “Mo ghléasanna soghluaiste” chun a fheiceáil cad atá le déanamh.
device-none-password = Logáil isteach le pasfhocal
device-last-used = Úsáid dheireanach:
device-never-used = Níor úsáideadh fós
device-other-method = Úsáid modh eile

waiting-title = Dearbhaigh ar do ghléas
waiting-step-open = Oscail an aip Countersign ar an ngléas “{ $device }”. Taispeánfar an t-iarratas go huathoibríoch.
waiting-step-match = Seiceáil cén tseirbhís a rinne an t-iarratas, agus ansin clóscríobh an uimhir seo san aip:
waiting-step-check = Seiceáil san aip cén tseirbhís a rinne an t-iarratas, agus lean ar aghaidh.
waiting-step-pin = Iontráil do PIN san aip. Leanfaidh an leathanach seo ar aghaidh go huathoibríoch.
waiting-match-label = Uimhir le clóscríobh san aip
waiting-time-left = Am fágtha
waiting-other-method = Úsáid modh eile
waiting-cancel = Cealaigh
waiting-noscript = Ní féidir leis an leathanach seo leanúint ar aghaidh go huathoibríoch gan JavaScript. Nuair a bheidh sé dearbhaithe agat san aip, roghnaigh an cnaipe.
waiting-continue = Dhearbhaigh mé é
waiting-confirmed = Dearbhaithe. Nóiméad amháin…
waiting-none-title = Gan iarratas san aip?
waiting-none-lead = Oscail an aip ar “{ $device }” agus deimhnigh go bhfuil an gléas ar líne. Mura bhfuil, úsáid cód ina ionad.
waiting-again = Seol an t-iarratas arís
waiting-code = Úsáid cód ina ionad

outcome-again = Triail arís
outcome-begin-again = Tosaigh arís
outcome-ends = Tá an iarracht seo thart. Chun logáil isteach, tosaigh arís le do phasfhocal.
outcome-hour = Ar feadh uair an chloig, ní leor do phasfhocal amháin chun logáil isteach, ach amháin i mbrabhsálaí a d’úsáid tú cheana le ceann de do ghléasanna.
outcome-denied = Diúltaithe ar do ghléas
    .lead = Níor logáil aon duine isteach. Má thapáil tú “Diúltaigh” trí bhotún, triail arís.
    .change = Níor athraíodh aon rud. Má thapáil tú “Diúltaigh” trí bhotún, triail arís.
outcome-reported = Tuairiscithe ar do ghléas
    .lead = Níor logáil aon duine isteach. Mura leatsa an t-iarratas, b’fhéidir go bhfuil do phasfhocal ar eolas ag duine eile: athraigh a luaithe is féidir é.
outcome-expired = Tá an t-iarratas imithe as feidhm
    .lead = Níor freagraíodh an t-iarratas laistigh de dhá nóiméad, mar sin níor logáil aon duine isteach. Coinnigh do ghléas in aice láimhe agus triail arís.
    .change = Níor freagraíodh an t-iarratas laistigh de dhá nóiméad, mar sin níor athraíodh aon rud. Coinnigh do ghléas in aice láimhe agus triail arís.
outcome-cancelled = Cealaíodh an t-iarratas
    .lead = Níor logáil aon duine isteach. Is féidir leat tosú arís am ar bith.
    .change = Níor athraíodh aon rud. Is féidir leat tosú arís am ar bith.
outcome-wrong-match = Ní réitíonn an uimhir a clóscríobhadh san aip
    .lead = Tá deireadh leis an iarratas agus níor logáil aon duine isteach. Triail arís leis an uimhir nua.
    .change = Tá deireadh leis an iarratas agus níor athraíodh aon rud. Triail arís leis an uimhir nua.
outcome-blocked = Ní féidir do ghléas soghluaiste a úsáid
    .lead = Iontráladh PIN mícheart cúig huaire as a chéile. Logáil isteach ar bhealach eile. Is féidir leat an PIN a athshocrú ansin faoi “Mo ghléasanna soghluaiste”.
    .change = Iontráladh PIN mícheart cúig huaire as a chéile. Níor athraíodh aon rud. Úsáid modh eile. Is féidir leat an PIN a athshocrú ansin faoi “Mo ghléasanna soghluaiste”.
outcome-locked = Ní féidir do ghléas soghluaiste a úsáid
    .lead = Tugadh cóip den ghléas seo faoi deara, mar sin cuireadh faoi ghlas é ar mhaithe le do shlándáil. Logáil isteach ar bhealach eile. Cuir leis arís é chun é a úsáid.
    .change = Tugadh cóip den ghléas seo faoi deara, mar sin cuireadh faoi ghlas é ar mhaithe le do shlándáil. Níor athraíodh aon rud. Cuir leis arís é chun é a úsáid.
outcome-too-many = Tá trí iarratas ag fanacht cheana
    .lead = Freagair iad nó diúltaigh dóibh san aip, nó fan cúig nóiméad go dtí go rachaidh siad as feidhm. Ansin triail arís.
outcome-only-known = Tá iarratais chuig do ghléas curtha ar sos
    .lead = Diúltaíodh do roinnt iarratas le huair an chloig anuas, nó níor freagraíodh iad. Chun tú a chosaint ar iarratais nach dteastaíonn uait, ní féidir ach le brabhsálaithe a d’úsáid tú cheana iarratas a sheoladh. Úsáid modh eile, nó triail arís i gceann uair an chloig.
outcome-too-many-codes = An iomarca cód mícheart
    .lead = Chun do chuntas a choinneáil slán, ní dhéantar cód nua roimh an am thíos. Go dtí sin, úsáid modh eile.
outcome-announce = Nó oscail “Logálacha isteach” san aip, tapáil “Táim ag logáil isteach anois”, agus triail arís anseo.
outcome-not-active = Ní féidir do ghléas soghluaiste a úsáid faoi láthair
    .lead = Tá an gléas blocáilte, nó baineadh é, nó níor críochnaíodh a chlárú. Úsáid modh eile. Faoi “Mo ghléasanna soghluaiste” is féidir leat a stádas a fheiceáil.
    .change = Tá an gléas blocáilte, nó baineadh é, nó níor críochnaíodh a chlárú. Níor athraíodh aon rud. Úsáid modh eile. Faoi “Mo ghléasanna soghluaiste” is féidir leat a stádas a fheiceáil.

context-this-computer = An ríomhaire seo
context-service-asks = Gan bhrabhsálaí: an tseirbhís féin a sheol an t-iarratas

on-mobile-passwordless = Logáil isteach leis an aip ar an ngléas seo
on-mobile-title = Dearbhaigh leis an aip ar an ngléas seo
on-mobile-step-open = Oscail an aip leis an gcnaipe thíos.
on-mobile-step-check = Seiceáil cén tseirbhís a rinne an t-iarratas, agus ansin iontráil do PIN.
on-mobile-step-back = Tugann an aip ar ais anseo thú, agus tá tú logáilte isteach.
on-mobile-open = Oscail an aip
on-mobile-verified = Nach n-osclaíonn an aip? Úsáid an nasc seo ina ionad
on-mobile-confirmed = Dearbhaithe. Tabharfaidh an aip ar ais chuig an leathanach seo thú.
on-mobile-typed-title = An dtaispeánann an aip naoi gcarachtar?
on-mobile-typed-lead = Tarlaíonn sé seo nuair a d’oscail an aip brabhsálaí eile. Clóscríobh na carachtair anseo. Is cuma faoi cheannlitreacha, spásanna agus fleiscíní.
on-mobile-typed-label = Naoi gcarachtar ón aip
error-mistyped-return = Ní hionann carachtar amháin nó níos mó agus na carachtair san aip. Ní áirítear é seo mar iarracht. Cuir i gcomparáid iad agus ceartaigh iad.
    .title = Botún clóscríofa
error-return-not-yet = Níor dhearbhaigh tú san aip fós. Oscail an aip leis an gcnaipe thuas. Taispeánfaidh sí na carachtair ina dhiaidh sin.
    .title = Dearbhaigh san aip ar dtús
error-too-many-passwordless =
    { $count ->
        [one] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan nóiméad amháin, nó úsáid do sheoladh ríomhphoist.
        [two] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan { $count } nóiméad, nó úsáid do sheoladh ríomhphoist.
        [few] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan { $count } nóiméad, nó úsáid do sheoladh ríomhphoist.
        [many] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan { $count } nóiméad, nó úsáid do sheoladh ríomhphoist.
       *[other] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan { $count } nóiméad, nó úsáid do sheoladh ríomhphoist.
    }
    .title = Fan nóiméad, le do thoil
error-wrong-return =
    { $count ->
        [one] Cuir na carachtair i gcomparáid leo siúd san aip agus ceartaigh iad. Tá iarracht amháin fágtha.
        [two] Cuir na carachtair i gcomparáid leo siúd san aip agus ceartaigh iad. Tá { $count } iarracht fágtha.
        [few] Cuir na carachtair i gcomparáid leo siúd san aip agus ceartaigh iad. Tá { $count } iarracht fágtha.
        [many] Cuir na carachtair i gcomparáid leo siúd san aip agus ceartaigh iad. Tá { $count } n-iarracht fágtha.
       *[other] Cuir na carachtair i gcomparáid leo siúd san aip agus ceartaigh iad. Tá { $count } iarracht fágtha.
    }
    .title = Níl na carachtair seo ceart

request-link-title = Is don aip an t-iarratas seo
request-link-lead = Oscail an t-iarratas seo san aip Countersign ar an ngléas seo. Ná dearbhaigh é ach amháin má thosaigh tú féin ag logáil isteach ar an ngléas seo nóiméad ó shin. Murar thosaigh, dún an leathanach seo.

return-ended-title = Níor logáil aon duine isteach
return-ended-lead = D’oscail an aip brabhsálaí eile seachas an ceann inar thosaigh tú, mar sin tá deireadh leis an logáil isteach seo. Is féidir leat tosú arís sa bhrabhsálaí seo.
return-ended-again = Tosaigh arís anseo
return-elsewhere-title = Ní hé seo an brabhsálaí inar thosaigh tú
return-elsewhere-lead = Níor logáil aon duine isteach anseo. Téigh ar ais chuig an mbrabhsálaí inar thosaigh tú, agus clóscríobh ansin na naoi gcarachtar a thaispeánann an aip.
return-typed-only-title = Níl an nasc seo ag obair a thuilleadh
return-typed-only-lead = Osclaíodh an nasc seo i mbrabhsálaí eile ar dtús. Tá tú sa bhrabhsálaí ceart anois. Téigh chuig an leathanach inar thosaigh tú agus clóscríobh na naoi gcarachtar a thaispeánann an aip.
return-wrong-title = Tá an cód sa nasc seo mícheart
return-wrong-lead = Níor logáil aon duine isteach, agus níor athraigh aon rud. Tapáil an cnaipe san aip arís, nó clóscríobh na naoi gcarachtar a thaispeánann an aip ar an leathanach inar thosaigh tú.
return-gone-title = Níl an nasc seo bailí a thuilleadh
return-gone-lead = Úsáideadh an nasc cheana, nó tá sé imithe as feidhm. Níor logáil aon duine isteach leis. Más mian leat logáil isteach fós, tosaigh arís.

outcome-code-used = Bhí an cód mícheart trí huaire
    .lead = Níor logáil aon duine isteach. Is féidir leat tosú arís am ar bith.
outcome-return-expired = Tá deireadh leis an logáil isteach seo
    .lead = D’oscail an aip brabhsálaí eile, bhí na carachtair mícheart trí huaire, nó tá an logáil isteach imithe as feidhm. Níor logáil aon duine isteach. Is féidir leat tosú arís am ar bith.

code-title = Dearbhaigh le cód QR
code-lead = Úsáid an gléas “{ $device }”. Ní gá dó a bheith ar líne.
code-step-scan = San aip, tapáil “Scan cód QR” agus dírigh an ceamara ar an gcód QR seo.
code-step-pin = Seiceáil cén tseirbhís a rinne an t-iarratas, agus ansin iontráil do PIN. Taispeánann an aip naoi litir agus digit.
code-step-type = Naoi litir agus digit. Is cuma faoi cheannlitreacha, spásanna agus fleiscíní.
code-picture = Cód QR le scanadh leis an aip Countersign
code-label = An cód a thaispeánann d’aip
code-submit = Logáil isteach
code-confirm = Dearbhaigh
code-typed-open = Nach féidir leat an cód QR a scanadh?
code-typed-hint = San aip, tapáil “Scan cód QR”, ansin “Clóscríobh cód”, agus iontráil an dá dhigit déag seo:
code-time-left = Bailí ar feadh
code-new = Taispeáin cód nua

error-mistyped-otp = Ní hionann carachtar amháin nó níos mó agus na carachtair san aip. Ní áirítear é seo mar iarracht. Cuir i gcomparáid iad agus ceartaigh iad.
    .title = Botún clóscríofa
error-not-this-device-otp =
    { $count ->
        [one] Tháinig an cód ó ghléas eile, baineann sé le leathanach eile, nó tá sé róshean. Scan an cód QR seo san aip agus clóscríobh an cód nua. Tá iarracht amháin fágtha.
        [two] Tháinig an cód ó ghléas eile, baineann sé le leathanach eile, nó tá sé róshean. Scan an cód QR seo san aip agus clóscríobh an cód nua. Tá { $count } iarracht fágtha.
        [few] Tháinig an cód ó ghléas eile, baineann sé le leathanach eile, nó tá sé róshean. Scan an cód QR seo san aip agus clóscríobh an cód nua. Tá { $count } iarracht fágtha.
        [many] Tháinig an cód ó ghléas eile, baineann sé le leathanach eile, nó tá sé róshean. Scan an cód QR seo san aip agus clóscríobh an cód nua. Tá { $count } n-iarracht fágtha.
       *[other] Tháinig an cód ó ghléas eile, baineann sé le leathanach eile, nó tá sé róshean. Scan an cód QR seo san aip agus clóscríobh an cód nua. Tá { $count } iarracht fágtha.
    }
    .title = Ní bhaineann an cód seo leis an leathanach seo
error-wrong-otp-pin =
    { $count ->
        [one] Scan an cód QR arís agus iontráil do PIN go cúramach. Má bhíonn sé mícheart arís, blocálfar an gléas. Is féidir leat an PIN a athshocrú ansin faoi “Mo ghléasanna soghluaiste”.
        [two] Scan an cód QR arís agus iontráil do PIN go cúramach. Tá { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas.
        [few] Scan an cód QR arís agus iontráil do PIN go cúramach. Tá { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas.
        [many] Scan an cód QR arís agus iontráil do PIN go cúramach. Tá { $count } n-iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas.
       *[other] Scan an cód QR arís agus iontráil do PIN go cúramach. Tá { $count } iarracht fágtha. Ina dhiaidh sin, blocálfar an gléas.
    }
    .title = PIN mícheart san aip
error-code-expired = Tá an cód seo níos mó ná cúig nóiméad d’aois. Scan an cód QR nua thíos agus clóscríobh an cód nua.
    .title = Tá an cód seo imithe as feidhm
error-code-used = Oibríonn gach cód uair amháin, agus tá trí iarracht ann do gach cód QR. Scan an cód QR nua thíos agus clóscríobh an cód nua.
    .title = Úsáideadh an cód seo cheana

account-title = Mo Chuntas
account-hello = Do chuntas: { $name }
account-lead = Bainistigh do chuntas agus na gléasanna a dhearbhaíonn do logálacha isteach.
account-devices = Mo ghléasanna soghluaiste
account-devices-state =
    { $count ->
        [0] Níl gléas agat fós. Nuair a bheidh ceann agat, ní leor pasfhocal goidte amháin chun do ghléasanna a athrú.
        [one] Is féidir le gléas amháin do logálacha isteach a dhearbhú.
        [two] Is féidir le { $count } ghléas do logálacha isteach a dhearbhú.
        [few] Is féidir le { $count } ghléas do logálacha isteach a dhearbhú.
        [many] Is féidir le { $count } ngléas do logálacha isteach a dhearbhú.
       *[other] Is féidir le { $count } gléas do logálacha isteach a dhearbhú.
    }
account-devices-unusable = Ní féidir le haon cheann de do ghléasanna dearbhú faoi láthair. Féach cad atá le déanamh.
account-history = Stair logála isteach
account-history-state = Cathain agus cén áit ar logáil tú isteach, agus cad a shínigh tú
account-history-open = Taispeáin an stair
account-sessions = Seisiúin oscailte
account-sessions-state = Na brabhsálaithe ina bhfuil tú logáilte isteach
account-sessions-open = Taispeáin na seisiúin
account-stop = Gléas caillte nó goidte?
account-stop-state = Cuir deireadh le gach rud in éineacht: gléasanna, iarratais agus logálacha isteach
account-stop-open = Stop gach rud
account-mail-language = Teanga na ríomhphost agus na n-iarratas
account-mail-language-save = Sábháil
account-mail-language-saved = Beidh do ríomhphoist agus na hiarratais ar do ghléasanna sa teanga seo feasta.
account-mail-language-other = Tá do ríomhphoist agus na hiarratais ar do ghléasanna i dteanga eile: { $language }.
account-mail-language-same = Úsáid teanga an leathanaigh seo dóibh freisin
account-devices-manage = Bainistigh mo ghléasanna soghluaiste
account-devices-first = Cuir gléas soghluaiste leis

devices-title = Mo ghléasanna soghluaiste
devices-lead = Is féidir leis na gléasanna seo a dhearbhú gur tusa atá ann.
devices-none = Níl gléas agat fós. Cuir ceann leis, agus ní leor pasfhocal goidte amháin chun do ghléasanna a athrú.
devices-add = Cuir gléas soghluaiste leis
devices-active = Gníomhach
devices-pending = Gan chríochnú
devices-blocked = Blocáilte
devices-locked = Faoi ghlas
devices-blocked-why = Tá an gléas seo blocáilte mar gur iontráladh PIN mícheart an iomarca uaireanta. Athshocraigh a PIN chun é a úsáid arís.
devices-suspended-why = Níl muinín againn a thuilleadh as an ngléas ná as an mbrabhsálaí a úsáideadh chun an gléas seo a chur leis. Más leatsa an gléas seo, athshocraigh a PIN. Mura n-aithníonn tú é, bain é.
devices-locked-why = Tugadh cóip den ghléas seo faoi deara, mar sin cuireadh faoi ghlas é ar mhaithe le do shlándáil. Bain é agus cuir leis arís é.
devices-pending-why = Níor críochnaíodh clárú an ghléis seo. Bain é agus cuir leis arís é.
devices-added = Curtha leis
devices-attested = Crua-earraí seiceáilte:
devices-attested-app = Aip seiceáilte ag Apple:
devices-attestation-missing = Gan seiceáil, mar nár thug an gléas cruthúnas:
devices-attestation-refused = Gan seiceáil, mar nár glacadh leis an gcruthúnas:
devices-last-used = Úsáid dheireanach
devices-never-used = Níor úsáideadh fós
devices-rename = Athainmnigh
devices-rename-label = Ainm nua
devices-rename-save = Sábháil an t-ainm
devices-reset = Athshocraigh PIN
devices-remove = Bain
devices-remove-title = An gléas “{ $device }” a bhaint?
devices-remove-lead = Ní bheidh an gléas in ann do logálacha isteach a dhearbhú a thuilleadh, agus cuirfear na hiarratais oscailte air ar ceal. Gheobhaidh tú ríomhphost faoi. Chun an gléas a úsáid arís, beidh ort é a chur leis arís.
devices-remove-last = Is é seo do ghléas amháin.
devices-remove-others = Cuireadh na gléasanna seo leis leis an ngléas seo, agus beidh siad blocáilte go dtí go n-athshocróidh tú a PIN: { $devices }
devices-remove-confirm = Bain an gléas seo
devices-remove-keep = Coinnigh é
devices-removed = Baineadh an gléas. Chuireamar ríomhphost chugat faoi.
devices-renamed = Athraíodh an t-ainm.
devices-pin-reset = Tá an PIN nua socraithe.
devices-was-added = Cuireadh an gléas leis. Chuireamar ríomhphost chugat faoi.
error-device-name = Iontráil ainm idir 1 agus 40 carachtar don ghléas.
    .title = Tá an t-ainm ar iarraidh nó rófhada
error-device-name-characters = Tá briseadh líne, táb nó carachtar dofheicthe san ainm. Clóscríobh an t-ainm arís gan an carachtar sin.
    .title = Tá carachtar san ainm nach féidir a thaispeáint

step-up-title = Dearbhaigh gur tusa atá ann
step-up-first = Iontráil do phasfhocal arís ar dtús.
step-up-for-add = Is mian leat gléas a chur leis.
step-up-for-remove = Is mian leat an gléas “{ $device }” a bhaint.
step-up-for-reset = Is mian leat PIN nua a shocrú don ghléas “{ $device }”.
step-up-for-rename = Is mian leat an gléas “{ $device }” a athainmniú.
step-up-for-email = Is mian leat do sheoladh ríomhphoist a athrú go { $email }.
step-up-for-password = Is mian leat do phasfhocal a athrú.
step-up-for-report = Is mian leat logáil isteach nár leatsa í a thuairisciú.
step-up-for-sessions = Is mian leat logáil amach as do bhrabhsálaithe eile.
step-up-device-title = Dearbhaigh le gléas
step-up-device-lead = Tá gléas agat, mar sin ní leor pasfhocal amháin don athrú seo.
step-up-continue = Lean ar aghaidh
step-up-app-pin = Dearbhaigh san aip
step-up-app-qr = Le cód QR (oibríonn sé as líne)
step-up-unusable = Nach n-oibríonn aon cheann de do ghléasanna?
step-up-unusable-lead = Faoi “Mo ghléasanna soghluaiste” is féidir leat PIN gléis a athshocrú le nasc trí ríomhphost.
step-up-lost = Má chaill tú do ghléasanna go léir, roghnaigh “{ account-stop-open }”, ansin cuir gléas leis arís.
step-up-forgotten-known = Má chuimhníonn tú ar do phasfhocal tar éis an tsaoil, logáil isteach leis agus roghnaigh “{ method-without-app }”.
step-up-forgotten-lost = Má chaill tú do phasfhocal agus do ghléasanna go léir, téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo. Ní féidir leis an leathanach seo cabhrú leat sa chás sin.
sign-in-service = { $name } (Mo Chuntas)
service-continue-title = Tá tú logáilte isteach
service-continue = Lean ar aghaidh: { $service }
service-signed-in-as = Cuntas: { $email }
service-sign-out-asked = Tá an tseirbhís { $service } ag iarraidh thú a logáil amach.
service-sign-out-lead = Logálfar amach thú anseo agus ó gach seirbhís a d’oscail tú sa bhrabhsálaí seo.
service-stay = Fan logáilte isteach
signed-out-title = Tá tú logáilte amach
service-return = Fill: { $service }

add-title = Cuir gléas soghluaiste leis
add-lead = Roghnaigh ainm agus PIN ar dtús. Fanann an PIN ar an leathanach seo agus i d’aip.
add-name = Ainm an ghléis
add-name-hint = Roghnaigh ainm a aithneoidh tú, mar shampla “Fón Mháire”.
add-pin = PIN ceithre dhigit
add-pin-hint = Iontrálfaidh tú san aip é chun do logálacha isteach a dhearbhú. Ná húsáid an PIN a dhíghlasálann d’fhón. Seachain blianta, sraitheanna amhail 1234, agus digití athráite.
add-pin2 = Iontráil an PIN arís
add-show = Taispeáin an cód QR
add-noscript = Cruthaíonn an leathanach seo féin an cód QR, ionas nach bhfeicfidh aon duine eile do PIN. Chuige sin teastaíonn JavaScript. Ceadaigh JavaScript don suíomh seo, agus ansin athlódáil an leathanach.
reset-title = PIN nua don ghléas “{ $device }”
reset-lead = Roghnaigh PIN nua. Fanann sé ar an leathanach seo agus i d’aip.

enrol-scan-title = Scan an cód QR seo le do ghléas
enrol-scan-lead = Oscail an aip Countersign. An chéad uair, tapáil “Socraigh an gléas seo”, agus “Scan an cód” ina dhiaidh sin. Má úsáideann tú an aip cheana féin, tapáil “Scan cód QR”. Ansin dírigh an ceamara ar an gcód QR.
enrol-reset-lead = Oscail an aip Countersign ar an ngléas “{ $device }”, tapáil “Scan cód QR”, agus dírigh an ceamara ar an gcód QR.
enrol-picture = Cód QR le scanadh leis an aip Countersign
enrol-address = Má iarrann an aip seoladh, seo é: { $origin }
enrol-other-ways = Ar an ngléas céanna, nó gan cheamara
enrol-link-label = Ar an ngléas céanna, oscail an nasc seo san aip, nó cóipeáil é agus greamaigh ansin é:
enrol-here = An bhfuil an aip ar an ngléas seo?
enrol-here-lead = Oscail an aip anseo. Tiocfaidh tú ar ais chuig an leathanach seo ansin chun sé charachtar a chur i gcomparáid.
enrol-copy = Cóipeáil an nasc
enrol-copied = Cóipeáilte
enrol-typed-label = Nó clóscríobh an cód seo san aip, leis an seoladh { $origin }
enrol-waiting = Ag fanacht le do ghléas…
enrol-claimed = Tá do ghléas ceangailte. Iontráil do PIN san aip.
enrol-step = Céim { $step } as 4
enrol-pin-title = Iontráil do PIN san aip
enrol-other-device = An bhfuil an aip ar ghléas eile?
enrol-none-title = Ní fheicim aon charachtair san aip
enrol-none-lead = Iontráil do PIN san aip ar dtús. Taispeántar na carachtair ina dhiaidh sin. Má thaispeánann an aip aon rud eile, roghnaigh “{ enrol-differ }”. Ní chuirtear aon rud leis, agus is féidir leat tosú arís.
enrol-reset-none-lead = Iontráil do PIN san aip ar dtús. Taispeántar na carachtair ina dhiaidh sin. Má thaispeánann an aip aon rud eile, roghnaigh “{ enrol-differ }”. Bainfear an gléas ó do chuntas ansin, agus is féidir leat é a chur leis arís.
enrol-wrong-pin =
    { $count ->
        [one] Ní hé seo an PIN a roghnaigh tú anseo. Tá iarracht amháin fágtha. Ina dhiaidh sin, ní bheidh an cód bailí a thuilleadh agus tosóidh tú arís.
        [two] Ní hé seo an PIN a roghnaigh tú anseo. Tá { $count } iarracht fágtha. Ina dhiaidh sin, ní bheidh an cód bailí a thuilleadh agus tosóidh tú arís.
        [few] Ní hé seo an PIN a roghnaigh tú anseo. Tá { $count } iarracht fágtha. Ina dhiaidh sin, ní bheidh an cód bailí a thuilleadh agus tosóidh tú arís.
        [many] Ní hé seo an PIN a roghnaigh tú anseo. Tá { $count } n-iarracht fágtha. Ina dhiaidh sin, ní bheidh an cód bailí a thuilleadh agus tosóidh tú arís.
       *[other] Ní hé seo an PIN a roghnaigh tú anseo. Tá { $count } iarracht fágtha. Ina dhiaidh sin, ní bheidh an cód bailí a thuilleadh agus tosóidh tú arís.
    }
enrol-compare-title = An bhfeiceann tú an rud céanna san aip?
enrol-compare-lead = Cuir na sé charachtar thíos i gcomparáid leo siúd ar do ghléas. Mura ionann iad, ní leatsa an gléas atá ceangailte.
enrol-match = Is ionann na carachtair
enrol-differ = Ní hionann na carachtair
enrol-added-title = Tá do ghléas réidh
enrol-added-lead = Is féidir le do ghléas do logálacha isteach a dhearbhú anois. Chuireamar ríomhphost chugat faoi.
enrol-reset-done-title = Tá do PIN nua socraithe
enrol-reset-done-lead = Is féidir leis an ngléas do logálacha isteach a dhearbhú arís, lena PIN nua. Chuireamar ríomhphost chugat faoi.
enrol-done = Déanta
enrol-dead-title = Tá an cód seo imithe as feidhm
enrol-dead-expired = Níor úsáideadh an cód laistigh de dheich nóiméad. Níor cláraíodh aon rud.
enrol-dead-unfinished = D’úsáid gléas an cód, ach níor iontráladh an PIN nó níor cuireadh na carachtair i gcomparáid in am. Níor cláraíodh aon rud.
enrol-dead-wrong-pin = Iontráladh PIN mícheart trí huaire. Níor cláraíodh aon rud.
enrol-dead-contested = Rinne dhá ghléas iarracht an cód céanna a úsáid, mar sin diúltaíodh don dá cheann. Níor cláraíodh aon rud. Ná lig d’aon duine eile an cód QR a fheiceáil.
enrol-dead-rejected = Dúirt tú nárbh ionann na carachtair, mar sin diúltaíodh don ghléas. Murar botún é sin, b’fhéidir gur ghlac duine eile grianghraf den chód. Tosaigh arís in áit nach bhfeicfidh aon duine do scáileán.
enrol-dead-gone = Níl an cód bailí a thuilleadh. Níor cláraíodh aon rud.
enrol-reset-dead-expired = Níor úsáideadh an cód laistigh de dheich nóiméad. Níor athraíodh an PIN.
enrol-reset-dead-unfinished = D’úsáid gléas an cód, ach níor iontráladh an PIN in am. Níor athraíodh an PIN.
enrol-reset-dead-wrong-pin = Iontráladh PIN mícheart trí huaire. Níor athraíodh an PIN.
enrol-reset-dead-rejected = Dúirt tú nárbh ionann na carachtair, mar sin baineadh an gléas ó do chuntas. Murar botún é sin, b’fhéidir gur ghlac duine eile grianghraf den chód. Tosaigh arís in áit nach bhfeicfidh aon duine do scáileán.
enrol-again = Tosaigh arís
enrol-cancel = Cealaigh
enrol-time-left = Cód bailí ar feadh
enrol-failed = Níor ghlac an freastalaí leis an gcód. Seiceáil do cheangal agus triail arís.

pin-four-digits = Iontráil PIN ceithre dhigit go díreach.
pin-differs = Ní hionann an dá PIN. Iontráil an dá cheann arís.
pin-same-digits = Is furasta ceithre dhigit chomhionanna a thomhas. Roghnaigh PIN eile.
pin-row = Is furasta sraitheanna amhail 1234 nó 4321 a thomhas. Roghnaigh PIN eile.
pin-pairs = Is furasta péirí athráite nó scáthánaithe, amhail 1212 nó 1221, a thomhas. Roghnaigh PIN eile.
pin-year = Is furasta bliain a thomhas. Roghnaigh PIN eile.
pin-keypad-line = Is furasta digití a dhéanann líne ar an eochaircheap a thomhas. Roghnaigh PIN eile.

recovery-title-pin = Athshocraigh PIN an ghléis “{ $device }”
recovery-title-add = Cuir gléas leis le nasc a sheoltar le ríomhphost
recovery-choose-lead = Ní leor pasfhocal amháin chuige seo. Iontráil arís é, agus ansin roghnaigh conas a dhearbhú gur tusa atá ann.
recovery-app-first = Tá gléas eile de do chuid ag obair. Logáil isteach leis ar dtús. Ansin is féidir leis an ngléas sin an t-athrú seo a dhearbhú.
recovery-password-label = Pasfhocal
recovery-by-device = Dearbhaigh leis an ngléas “{ $device }”
recovery-by-device-hint = Láithreach
recovery-by-mail = Le nasc trí ríomhphost
recovery-by-mail-hint-now = Chuig do sheoladh ríomhphoist, láithreach
recovery-by-mail-hint-wait =
    { $count ->
        [one] Chuig do sheoladh ríomhphoist, agus ansin fanacht uair an chloig amháin
        [two] Chuig do sheoladh ríomhphoist, agus ansin fanacht { $count } uair an chloig
        [few] Chuig do sheoladh ríomhphoist, agus ansin fanacht { $count } huaire an chloig
        [many] Chuig do sheoladh ríomhphoist, agus ansin fanacht { $count } n-uaire an chloig
       *[other] Chuig do sheoladh ríomhphoist, agus ansin fanacht { $count } uair an chloig
    }
recovery-sent-title = Seiceáil do ríomhphost
recovery-sent-lead = Tá nasc ar a bhealach chuig { $email }. Oscail sa bhrabhsálaí seo é chun leanúint ar aghaidh.
recovery-sent-none = Nár tháinig ríomhphost tar éis cúpla nóiméad?
sent-spam = Féach san fhillteán dramhphoist freisin, agus deimhnigh go bhfuil an seoladh ceart.
recovery-sent-again = Seol nasc nua
recovery-wait-title = Fan, le do thoil
recovery-wait-lead = Ar mhaithe le do shlándáil, ní féidir leat leanúint ar aghaidh go dtí tar éis an ama seo. Tar ar ais chuig an leathanach seo ansin, sa bhrabhsálaí seo. Murar tusa a bhí ann, úsáid an nasc sa ríomhphost chun cealú.
recovery-wait-until = Is féidir leat leanúint ar aghaidh ó
recovery-elsewhere-title = An tusa a bhí ann?
recovery-elsewhere-lead = Má d’iarr tú an nasc seo, oscail é sa bhrabhsálaí inar iarr tú é, fad atá tú logáilte isteach ann. Murar iarr tú é, cealaigh anseo é.
recovery-elsewhere-password = Leis an nasc seo, roghnaíonn tú pasfhocal nua. Má d’iarr tú é, oscail an nasc sa bhrabhsálaí inar iarr tú é. Murar iarr tú é, cuir ar ceal anseo é. Fanfaidh do phasfhocal mar atá.
recovery-take-over = Mise a bhí ann: lean ar aghaidh sa bhrabhsálaí seo
recovery-stop = Níor mise a bhí ann: cealaigh
recovery-stopped-title = Cealaithe
recovery-stopped-lead = Níor athraíodh aon rud. Murar iarr tú an nasc, tá do phasfhocal ar eolas ag duine éigin eile: athraigh anois é.
recovery-stopped-password = Fanann do phasfhocal mar atá, agus ní oibríonn an nasc a thuilleadh. Chun a leithéid de nasc a iarraidh, ní theastaíonn ach do sheoladh ríomhphoist.
recovery-over-title = Níl an nasc seo bailí a thuilleadh
recovery-over-lead = Úsáideadh nó cealaíodh an nasc, tháinig ceann níos nuaí ina áit, nó tá sé imithe as feidhm. Níor athraíodh aon rud.
recovery-too-late = Úsáideadh an nasc seo cheana, nó tá sé imithe as feidhm, mar sin níl aon rud fágtha le cealú. Murar tusa a d’úsáid é, logáil isteach, féach ar do ghléasanna agus athraigh do phasfhocal.
error-other-device-works = Tá gléas eile de do chuid ag obair. Dearbhaigh leis. Ní theastaíonn nasc trí ríomhphost uait.
    .title = Úsáid do ghléas eile
error-too-many-links =
    { $count ->
        [one] Seoladh roinnt ríomhphost le naisc inniu cheana. Seiceáil do bhosca isteach agus an fillteán dramhphoist, nó triail arís i gceann uair an chloig amháin.
        [two] Seoladh roinnt ríomhphost le naisc inniu cheana. Seiceáil do bhosca isteach agus an fillteán dramhphoist, nó triail arís i gceann { $count } uair an chloig.
        [few] Seoladh roinnt ríomhphost le naisc inniu cheana. Seiceáil do bhosca isteach agus an fillteán dramhphoist, nó triail arís i gceann { $count } huaire an chloig.
        [many] Seoladh roinnt ríomhphost le naisc inniu cheana. Seiceáil do bhosca isteach agus an fillteán dramhphoist, nó triail arís i gceann { $count } n-uaire an chloig.
       *[other] Seoladh roinnt ríomhphost le naisc inniu cheana. Seiceáil do bhosca isteach agus an fillteán dramhphoist, nó triail arís i gceann { $count } uair an chloig.
    }
    .title = Níl tuilleadh nasc ann faoi láthair

sessions-lead = Tá tú logáilte isteach sna brabhsálaithe seo. Mura n-aithníonn tú ceann acu, cuir deireadh lena sheisiún anois agus athraigh do phasfhocal.
sessions-here = An brabhsálaí seo
sessions-end = Cuir deireadh leis an seisiún seo
sessions-end-others = Cuir deireadh le gach seisiún eile
sessions-end-others-lead = Logálfar amach thú i ngach áit seachas sa bhrabhsálaí seo.
sessions-ended = Cuireadh deireadh leis an seisiún.
sessions-others-ended = Cuireadh deireadh le gach seisiún eile.

history-title = Stair logála isteach
history-lead = Cad a tharla i do chuntas le 180 lá anuas, an ceann is nuaí ar dtús.
history-none = Níl aon rud ann fós. Taispeánfar logálacha isteach agus sínithe anseo.
history-signed-in = Logáilte isteach
history-signed = Sínithe
history-confirmed = Dearbhaithe
history-change-add = Gléas a chur leis
history-change-remove = Gléas a bhaint
history-change-reset = PIN a athshocrú
history-change-rename = Gléas a athainmniú
history-change-password = An pasfhocal a athrú
history-change-email = An seoladh ríomhphoist a athrú
history-change-report = Logáil isteach a thuairisciú
history-change-sessions = Logáil amach as brabhsálaithe eile
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
history-by-password = Leis an bpasfhocal amháin
history-by-app = Leis an aip
history-by-code = Le cód ón aip
history-on-mobile = Leis an aip ar an ngléas céanna
history-not-me = Níor mise a bhí ann
history-reported = Tuairiscithe
history-report-title = Nach tusa a bhí ann?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Ní stopann an tuairisc an t-idirbheart seo. Glaoigh ar “{ $service }” anois: is í an tseirbhís amháin atá in ann é a stopadh.
history-report-lead = Má thuairiscíonn tú é, logálfar amach gach duine atá logáilte isteach ón mbrabhsálaí sin. Gheobhaidh tú ríomhphost faoi. Ansin athraigh do phasfhocal.
history-report-here = Is é seo an brabhsálaí atá in úsáid agat anois: logálfar amach anseo thú freisin.
history-report-confirm = Tuairiscigh é
history-report-keep = Ní hea, mise a bhí ann
history-was-reported = Fuarthas do thuairisc, agus logáladh amach thú sa bhrabhsálaí sin. Chuireamar ríomhphost chugat faoi.
history-older = Taispeáin iontrálacha níos sine
history-newest = Ar ais chuig na hiontrálacha is nuaí

stop-title = Stop gach rud
stop-lead = Úsáid é seo má chaill tú gléas, nó má d’fhéadfadh duine eile a bheith logáilte isteach i d’ainm. Bíonn éifeacht leis láithreach agus ní féidir dul siar air:
stop-devices = Bainfear do ghléasanna go léir. Ní bheidh aon cheann díobh in ann do logálacha isteach a dhearbhú.
stop-requests = Cealófar na hiarratais agus na logálacha isteach atá ar oscailt.
stop-sessions = Logálfar amach thú i ngach áit, anseo freisin.
stop-mail = Gheobhaidh tú ríomhphost faoi.
stop-account = Fanann do chuntas. Is féidir leat é a úsáid arís nuair a bheidh gléas curtha leis agat.
stop-back-title = Conas tosú arís
stop-back =
    { $count ->
        [0] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Teastóidh nasc trí ríomhphost uait freisin.
        [one] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Teastóidh nasc trí ríomhphost uait freisin, agus beidh ort fanacht uair an chloig amháin.
        [two] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Teastóidh nasc trí ríomhphost uait freisin, agus beidh ort fanacht { $count } uair an chloig.
        [few] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Teastóidh nasc trí ríomhphost uait freisin, agus beidh ort fanacht { $count } huaire an chloig.
        [many] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Teastóidh nasc trí ríomhphost uait freisin, agus beidh ort fanacht { $count } n-uaire an chloig.
       *[other] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Teastóidh nasc trí ríomhphost uait freisin, agus beidh ort fanacht { $count } uair an chloig.
    }
stop-confirm = Stop gach rud anois
stop-keep = Ná stop, téigh ar ais
stop-nothing = Níl aon rud le stopadh: níl aon ghléas ag do chuntas. Is féidir athrú a d’iarr duine éigin a chealú leis an nasc sa ríomhphost uainn faoi.
stop-done-title = Stopadh gach rud
stop-done-lead = Baineadh do ghléasanna agus tá tú logáilte amach i ngach áit. Chuireamar ríomhphost chugat faoi.
stop-done-sign-in = Téigh chuig an logáil isteach

outbox-title = Bosca amach an léirithe
outbox-lead = Ríomhphoist a sheolfadh an léiriú seo, an ceann is nuaí ar dtús.
outbox-none = Níl aon ríomhphost ann fós.

error-page-home = Go dtí an leathanach baile
error-page-not-found = Níl aon rud ag an seoladh seo. B’fhéidir go bhfuil cuid de ar iarraidh.
    .title = Níl an leathanach seo ann
error-page-forged = Níor osclaíodh an fhoirm seo ón suíomh seo, nó tá sí as dáta. Níor athraíodh aon rud. Téigh siar, athlódáil an leathanach agus triail arís.
    .title = Níor glacadh leis an bhfoirm seo
error-page-other-host = Ní hé seo seoladh an fhreastalaí seo. Ní dhearnadh aon rud. Úsáid an seoladh a tugadh duit.
    .title = Ní hé seo an seoladh ceart
error-page-malformed = Tá rud éigin san fhoirm ar iarraidh nó níorbh fhéidir é a léamh. Níor athraíodh aon rud. Téigh siar agus triail arís.
    .title = Níorbh fhéidir an fhoirm seo a léamh
error-page-service-over = Thóg an logáil isteach seo rófhada, tá sí críochnaithe cheana, nó osclaíodh í i mbrabhsálaí eile. Níor athraíodh aon rud. Téigh ar ais chuig an tseirbhís agus logáil isteach as sin.
    .title = Tá an logáil isteach seo thart
error-page-service-request = Sheol an tseirbhís iarratas nach nglacann an freastalaí seo leis. Ní dhearnadh aon rud. Déan teagmháil le deasc chabhrach na seirbhíse.
    .title = Ní féidir logáil isteach sa tseirbhís seo
error-page-unknown-service = D’iarr feidhmchlár ag an seoladh thíos thú a logáil isteach, ach níl an seoladh sin cláraithe anseo. Ní dhearnadh aon rud. Déan teagmháil le deasc chabhrach na seirbhíse.
    .title = Níl an tseirbhís seo cláraithe anseo
error-page-busy = Tá go leor daoine ag logáil isteach faoi láthair. Níor cailleadh aon rud. Fan cúpla soicind agus triail arís.
    .title = Nóiméad amháin, le do thoil
error-page-too-often = Sheol do bhrabhsálaí nó do líonra go leor iarratas in achar gearr. Níor cailleadh aon rud. Fan cúpla nóiméad, agus ansin triail arís.
    .title = Fan cúpla nóiméad, le do thoil
error-page-fault = Tá fadhb ar ár dtaobh féin. Níor athraíodh aon rud. Triail arís i gceann cúpla nóiméad.
    .title = Níor oibrigh sé seo

link-open = Oscail san aip
link-open-lead = Oscail an aip anseo. Leanfaidh an leathanach a thaispeáin an cód duit ar aghaidh go huathoibríoch.
link-title = Is don aip an nasc seo
link-lead = Cóipeáil seoladh iomlán an leathanaigh seo. Ar an ngléas is mian leat a chlárú, oscail an aip Countersign, tapáil “Clóscríobh cód” agus greamaigh an seoladh ansin. Ní oibríonn an nasc ach uair amháin, ar feadh deich nóiméad. Níl aon rud cláraithe fós.

amount-with-currency = { $currency }{ "\u00A0" }{ $amount }
signature-online = Sínigh leis an aip
signature-code = Sínigh le cód QR (oibríonn sé as líne)
signature-device-title = Cén gléas is mian leat a úsáid chun síniú?
signature-device-none-title = Teastaíonn gléas uait chun síniú
signature-device-none-lead = Cuir gléas le do chuntas ar dtús. Tógann sé thart ar dhá nóiméad. Ansin tar ar ais anseo.
signature-submit = Sínigh
signature-content = An rud a shíníonn tú
signature-step-type = Seiceáil cén tseirbhís a rinne an t-iarratas, clóscríobh na luachanna céanna san aip, agus iontráil do PIN. Taispeánann an aip naoi litir agus digit.
signature-nothing-signed = Níor síníodh aon rud, agus ní tharlóidh aon rud. Is féidir leat tosú arís am ar bith.
error-not-this-transaction-otp =
    { $count ->
        [one] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo. Ansin scan an cód QR arís agus déan cód nua. Tá iarracht amháin fágtha.
        [two] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo. Ansin scan an cód QR arís agus déan cód nua. Tá { $count } iarracht fágtha.
        [few] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo. Ansin scan an cód QR arís agus déan cód nua. Tá { $count } iarracht fágtha.
        [many] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo. Ansin scan an cód QR arís agus déan cód nua. Tá { $count } n-iarracht fágtha.
       *[other] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo. Ansin scan an cód QR arís agus déan cód nua. Tá { $count } iarracht fágtha.
    }
    .title = Ní réitíonn an cód leis an idirbheart

## Creating an account

new-account-title = Cruthaigh cuntas
new-account-lead = Seolfaimid ríomhphost chugat ina mbeidh nasc. Ina dhiaidh sin, roghnóidh tú do phasfhocal.
new-account-first-name = Céadainm
new-account-last-name = Sloinne
new-account-name-wrong = Clóscríobh an t-ainm i litreacha d’aibítir ar bith, { $count } carachtar ar a mhéad.
new-account-empty = Tá an réimse seo folamh. Líon isteach é.
new-account-email-repeat = Iontráil an seoladh ríomhphoist arís
new-account-email-differs = Iontráil an seoladh ríomhphoist céanna faoi dhó.
new-account-check = Clóscríobh na sé dhigit a fheiceann tú sa phictiúr
new-account-check-picture = Pictiúr de shé dhigit
new-account-check-listen = Éist leis na digití
new-account-check-new = Taispeáin digití eile
new-account-check-wrong = Ní hionann na digití, nó níl siad bailí a thuilleadh. Clóscríobh na digití a fheiceann tú anois.
new-account-privacy = Glacaim leis an ráiteas príobháideachais
new-account-privacy-read = Léigh an ráiteas príobháideachais (osclófar i bhfuinneog nua é)
new-account-privacy-missing = Ní féidir cuntas a chruthú mura nglacann tú leis an ráiteas príobháideachais.
new-account-sent-lead = Sheolamar ríomhphost chuig { $email }. Oscail an nasc atá ann laistigh de 24 uair an chloig.
new-account-password-title = Roghnaigh do phasfhocal
new-account-password-lead = Tá do sheoladh ríomhphoist dearbhaithe. Cruthófar do chuntas nuair a bheidh pasfhocal roghnaithe agat.
new-account-password-repeat = Iontráil an pasfhocal arís
new-account-expired-title = Tá an nasc seo imithe as feidhm
new-account-expired-lead = Oibríonn nasc ar feadh 24 uair an chloig. Is féidir linn ceann nua a sheoladh chuig { $email }.
new-account-expired-send = Seol nasc nua
new-account-over-lead = B’fhéidir go bhfuil cuntas agat cheana: más ea, logáil isteach. Mura bhfuil, tosaigh arís.
new-account-done = Cruthaíodh do chuntas, agus tá tú logáilte isteach.

## Name and email address

details-title = Ainm agus seoladh ríomhphoist
details-save = Sábháil an t-ainm
details-saved = Athraíodh d’ainm. Chuireamar ríomhphost chugat faoi.
details-new-email = Seoladh ríomhphoist nua
details-email-lead = Seolfaimid nasc chuig an seoladh nua. Ní athrófar do sheoladh go dtí go mbeidh an nasc oscailte agat agus an t-athrú dearbhaithe.
details-email-same = Is é seo seoladh ríomhphoist do chuntais cheana féin.
details-link-sign-in = Logáil isteach ar dtús. Ansin oscail an nasc inár ríomhphost arís sa bhrabhsálaí seo.
details-change-email = Athraigh an seoladh ríomhphoist
details-confirm-lead = As seo amach, logálfaidh tú isteach le { $email } agus seolfar do ríomhphoist ansin. Logálfar amach thú as gach brabhsálaí eile.
details-email-saved = Athraíodh do sheoladh ríomhphoist.
email-reversal-title = Cuir an seanseoladh ríomhphoist ar ais
email-reversal-lead = Úsáidfidh do chuntas { $email } arís. Bainfear gach gléas, logálfar amach thú i ngach áit, agus ní oibreoidh an pasfhocal a thuilleadh. Ansin roghnóidh tú pasfhocal nua trí ríomhphost.
email-reversal-done-title = Cuireadh do sheanseoladh ríomhphoist ar ais
email-reversal-done-lead = Roghnaigh pasfhocal nua anois. Seolfaimid nasc chuig do sheoladh ríomhphoist.
details-open = Athraigh ainm nó seoladh ríomhphoist

### Help desk

help-desk-title = Deasc chabhrach
help-desk-lead = Cuir isteach seoladh ríomhphoist cruinn an duine atá ag lorg cabhrach. Taifeadtar gach cuardach le do chuntas.
help-desk-find = Aimsigh cuntas
help-desk-unknown = Níl an seoladh ríomhphoist seo ag aon chuntas.
help-desk-looks = D’fhéach tú ar an iomarca cuntas laistigh d’uair an chloig. Bain triail as arís níos déanaí.
help-desk-agents = Is é seo do chuntas féin, nó cuntas duine eile ag an deasc chabhrach. Ní féidir leat aon rud a athrú anseo.
help-desk-changed = Athraíodh an cuntas idir an dá linn, nó tháinig an deimhniú rómhall. Féach ar an gcuntas arís.
help-desk-stopped = Chaill nó stop an t-úinéir gach gléas. Ní féidir leat ach athshlánú a thosú.
help-desk-disabled = Tá an cuntas seo díchumasaithe. Ní féidir leat aon rud a athrú anseo.
help-desk-device-works = Oibríonn gléas eile den chuntas seo. Má tá sé caillte, bain é ar dtús.
help-desk-too-many = Seoladh an iomarca ríomhphost le naisc chuig an duine seo. Bain triail as arís amárach.
help-desk-waiting = Caithfidh an t-úinéir fanacht sula logálann sé isteach leis an bpasfhocal, tar éis iarrachtaí míchearta nó tuairisce.
help-desk-nothing-done = Níor athraíodh aon rud
help-desk-done = Déanta. Faigheann an t-úinéir ríomhphost faoi.
help-desk-sessions = Seisiúin oscailte: { $number }
help-desk-devices = Gléasanna
help-desk-no-devices = Níl aon ghléas ag an gcuntas seo.
help-desk-unlock = Díghlasáil an logáil isteach
help-desk-remove = Bain an gléas
help-desk-sessions-end = Cuir deireadh le gach seisiún
help-desk-reset = Tosaigh athshocrú PIN
help-desk-recover = Tosaigh athshlánú
help-desk-unlock-about = Is féidir leis an úinéir an pasfhocal a chur isteach agus naisc a iarraidh arís láithreach. Fanann gléasanna blocáilte blocáilte.
help-desk-remove-about = Ní féidir leis an ngléas logáil isteach a dheimhniú a thuilleadh, agus cuirtear deireadh le gach seisiún a d’oscail sé. Ní féidir é seo a chealú.
help-desk-remove-last = Is é seo an t-aon ghléas atá ag an gcuntas seo. Gan é, teastaíonn athshlánú ón úinéir chun logáil isteach arís.
help-desk-recover-about = Faigheann an t-úinéir ríomhphost le nasc nach bhfeiceann tusa. Ar mhaithe le slándáil, b’fhéidir go mbeidh ar an úinéir fanacht.
help-desk-told = Faigheann an t-úinéir ríomhphost faoi, agus taifeadtar é le do chuntas.
help-desk-confirm = Deimhnigh le do ghléas
help-desk-back = Ar ais chuig an gcuntas
help-desk-service = { $name } (deasc chabhrach)
help-desk-line-act = Gníomh
help-desk-line-account = Cuntas
help-desk-line-device = Gléas
help-desk-app = Osclaíonn an deasc chabhrach ar feadh uair an chloig tar éis duit logáil isteach leis an aip. Logáil isteach leis an aip anois.
help-desk-card = Cabhraigh le daoine eile lena gcuntais
help-desk-open = Oscail an deasc chabhrach
