use std::time::Instant;
use handbok::*;
fn main(){
 let folder=std::path::PathBuf::from(std::env::args().nth(1).unwrap());
 let mut r=diagnostics::Report::default();
 let t=Instant::now();
 let s=load::book(&folder,&mut r).unwrap(); eprintln!("load {:?}",t.elapsed());
 let t=Instant::now();
 let (id,f)=s.find("book.toml").unwrap(); let c=config::Config::read(id,f,&mut r).unwrap(); eprintln!("config {:?}",t.elapsed());
 let t=Instant::now(); texts::get(language::Language::Nb,"home"); texts::site(language::Language::Nb); eprintln!("texts {:?}",t.elapsed());
 let t=Instant::now(); let p=parse::book(&s,&c,&mut r); eprintln!("parse {:?}",t.elapsed());
 let t=Instant::now(); let b=resolve::book(p,&s,&c,jiff::civil::date(2026,8,17),&mut r).unwrap(); eprintln!("resolve {:?}",t.elapsed());
 let t=Instant::now(); check::run(&b,&mut r); eprintln!("check {:?}",t.elapsed());
 let t=Instant::now(); let pages=render::pages(&b,&s,&mut r).unwrap(); eprintln!("render {:?}",t.elapsed());
 let t=Instant::now(); let set=output::OutputSet::new(pages,&s); eprintln!("sums {:?}",t.elapsed());
 let t=Instant::now(); let _=write::site(&set,&s,std::path::Path::new("/tmp/profsite"),&folder); eprintln!("write {:?}",t.elapsed());
}
